import MandateKit

extension DecisionRule: Described {
  static let schema = Schema("A rule", DecisionRule(passes: .all([]))) {
    Field("quorum", optional: .object(Quorum.self)) { $1(&$0.quorum) }
      .means("Who has to take part; left out, nobody has to.")
    Field("passes", .object(Condition.self)) { $1(&$0.passes) }
      .means("What carries a proposal.")
    Field("scale", optional: .object(VoteScale.self)) { $1(&$0.scale) }
      .means("The votes of a practice by its patients.")
    Field("castingVote", optional: .castingVote) { $1(&$0.castingVote) }
      .means("Those with a casting vote in order, or whoever presides.")
  }
}

extension VoteScale: Described {
  static let schema = Schema("A scale", VoteScale(patients: 0, rounding: .down)) {
    Field("patients", .amount) { $1(&$0.patients) }
      .means("The number of patients for each vote, from 1.")
    Field("round", .word(unread: .down)) { $1(&$0.rounding) }
      .means("What becomes of a part of a vote.")
    Field("atLeast", .amount, default: 0) { $1(&$0.atLeast) }
      .means("The fewest votes of a practice.")
  }
}

extension Format where Value == CastingVoteHolder {
  /// A list of those who have a casting vote, in order, or the word for whoever presides.
  @inline(__always)
  static var castingVote: Format {
    let holders = Format<[PartyID]>.list(.reference())
    return Format(
      .oneOf([holders.shape, .words(["presiding"])]),
      unread: .presiding,
      { reader throws(JSONSyntaxError) in
        if try reader.cursor.kind() == .array {
          return try holders.read(&reader).map { .listed($0) }
        }
        guard let extent = try reader.text(.list) else { return nil }
        let text = reader.cursor.text(extent)
        if text.matches("presiding") { return .presiding }
        reader.note(
          .unknownWord,
          at: text.offset,
          "\(quoted(text)) is not a word that may stand here: write `presiding` for whoever"
            + " presides, or a list of those who have the casting vote."
        )
        return nil
      },
      write: { holder, writer in
        switch holder {
        case .listed(let list): holders.write(list, &writer)
        case .presiding: writer.value("presiding")
        }
      }
    )
  }
}
