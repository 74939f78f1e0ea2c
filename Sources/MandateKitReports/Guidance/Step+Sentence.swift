import MandateKit

extension Step {
  /// Returns the step as one sentence: what is to be done.
  public func sentence(_ names: DisplayNames) -> String {
    English.sentence(words(names))
  }

  /// The days on which the step can be taken: `From 2 May to 30 May 2023`.
  public var timeWords: String {
    from == by
      ? "On \(English.date(by))" : "From \(English.date(from)) to \(English.date(by))"
  }

  private func words(_ names: DisplayNames) -> String {
    switch action {
    case .openConsultation(let body, let by, let phase):
      return "\(names[by]) opens a consultation of \(names[body])\(Step.phaseWords(phase)), with "
        + "sufficient information"
    case .obtainAnswer(let body, let by, let phase):
      return "\(names[by]) obtains the answer of \(names[body]) to the consultation"
        + "\(Step.phaseWords(phase)), which ends the time for it"
    case .closeConsultation(let body, let by, let phase):
      return
        "\(names[by]) closes the consultation of \(names[body])\(Step.phaseWords(phase)), having "
        + "given sufficient information"
    case .considerConsultation(let body, let by, let phase):
      return "\(names[by]) considers what came of the consultation of \(names[body])"
        + Step.phaseWords(phase)
    case .giveNotice(let body, let by): return "\(names[by]) gives notice to \(names[body])"
    case .obtainVotes(let voters, let alternatives):
      return "Obtain \(English.counted(voters.count, "vote")) for, from "
        + names.list(voters, limit: 40) + Step.alternativeWords(alternatives, names)
    case .appointRepresentative(let forum):
      return "Appoint a representative of general practice to \(names[forum])"
    case .mandateRepresentative(let person, let giver, let power):
      let holder = names.name(person, or: "the representative")
      return "\(names[giver]) gives \(holder) a mandate to \(power.rawValue)"
    case .attendForum(let person, let forum):
      let holder = names.name(person, or: "the representative")
      return "\(holder.capitalisedStart) attends \(names[forum]) when it considers the proposal"
    case .authoriseForum(let forum, let giver):
      return giver.map { "\(names[$0]) gives \(names[forum]) the power to decide" }
        ?? "\(names[forum]) is given the power to decide, by statute or articles"
    case .ratify(let mandate, let body, let voters):
      return "\(names[body]) ratifies what is agreed under \(names[mandate: mandate]), by "
        + "\(English.counted(voters.count, "vote")) for on a proposal to ratify it, from "
        + names.list(voters, limit: 40)
    }
  }

  private static func phaseWords(_ phase: String?) -> String {
    phase.map { " in the phase \(English.cleaned($0))" } ?? ""
  }

  private static func alternativeWords(_ alternatives: [[Body.ID]], _ names: DisplayNames) -> String
  {
    guard !alternatives.isEmpty else { return "" }
    let shown = alternatives.prefix(3).map { voters in
      "\(English.number(voters.count)) from \(names.list(voters, limit: 6))"
    }
    return "; or else " + shown.joined(separator: "; or ")
  }
}
