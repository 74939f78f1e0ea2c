import MandateKit

extension BodySelector: Described {
  static let schema = Schema("A selector", BodySelector.membersOf("")) {
    Field("body", either: .reference(), set: { $0 = .body($1) }) {
      if case .body(let body) = $0 { body } else { nil }
    }
    .means("The body or person.")
    Field("kind", either: .kind, set: { $0 = .kind($1) }) {
      if case .kind(let kind) = $0 { kind } else { nil }
    }
    .means("Every body of the kind whose constituency meets that of the proposal.")
    Field("every", either: .kind, set: { $0 = .every($1) }) {
      if case .every(let kind) = $0 { kind } else { nil }
    }
    .means("Every body of the kind, wherever it is.")
    Field(
      "membersOf",
      either: .reference(),
      set: { $0 = .membersOf($1, nonVoting: $0.asksNonVoting) }
    ) {
      if case .membersOf(let body, _) = $0 { body } else { nil }
    }
    .means("The electors of the body.")
    Field("nonVoting", .boolean, default: false) { $1(&$0.asksNonVoting) }
      .means("Whether members without a vote are meant too.")
      .refused(
        .conflictingKeys,
        "Of a selector, `nonVoting` may stand beside `membersOf` alone: remove it.",
        where: { if case .membersOf = $0 { false } else { true } }
      )
      .said(toStandBeside: "membersOf")
    Field("role", either: .word(unread: .affected), set: { $0 = .role($1) }) {
      if case .role(let role) = $0 { role } else { nil }
    }
    .means("Whoever has a part in the proposal.")
  }

  /// Whether members without a vote are selected too.
  fileprivate var asksNonVoting: Bool {
    get { if case .membersOf(_, let nonVoting) = self { nonVoting } else { false } }
    set { if case .membersOf(let body, _) = self { self = .membersOf(body, nonVoting: newValue) } }
  }
}

extension Format where Value == Requirement.Party {
  /// The word for a party, or an object that names it.
  @inline(__always)
  static var party: Format {
    let words = WordTable(["proposer", "forum", "representatives"])
    let named = Format<NamedParty>.object(NamedParty.self)
    return Format(
      .oneOf([.words(words.names), named.shape]),
      unread: .forum,
      { reader throws(JSONSyntaxError) in
        if try reader.cursor.kind() == .object {
          return try named.read(&reader).map { .named($0.id) }
        }
        guard let extent = try reader.text(.string) else { return nil }
        switch words.index(of: extent, in: reader.cursor.bytes) {
        case 0: return .proposer
        case 1: return .forum
        case 2: return .representatives
        default:
          reader.noteUnknownWord(reader.cursor.text(extent), allowed: words.names)
          return nil
        }
      },
      write: { party, writer in
        switch party {
        case .proposer: writer.value("proposer")
        case .forum: writer.value("forum")
        case .representatives: writer.value("representatives")
        case .named(let id): named.write(NamedParty(id: id), &writer)
        }
      }
    )
  }
}

/// The object that names a party.
private struct NamedParty: Described {
  var id: PartyID = ""

  static let schema = Schema("A party", NamedParty()) {
    Field("named", .reference()) { $1(&$0.id) }
      .means("The body or person.")
  }
}
