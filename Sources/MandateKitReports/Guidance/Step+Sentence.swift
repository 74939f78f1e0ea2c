import MandateKit

extension Step {
  /// Returns the step as one sentence: what is to be done.
  ///
  /// - Parameters:
  ///   - names: What the bodies are called.
  ///   - limit: How many voters are named before the rest are only counted.
  /// - Returns: The sentence.
  public func sentence(_ names: DisplayNames, limit: Int = 40) -> String {
    English.sentence(words(names, limit: limit))
  }

  /// Returns the days on which the step can be taken, as words that open a line: `By 30 May 2023`, `On 2 May
  /// 2023`, `From 2 May 2023 to 30 May 2023`.
  ///
  /// - Parameter date: The day as of whose end it is asked: what can be done on the day after it has only a
  ///   last day.
  /// - Returns: The words.
  public func timeWords(asOf date: CivilDate) -> String {
    if from == by { return "On \(English.date(by))" }
    return from <= date.adding(days: 1)
      ? "By \(English.date(by))" : "From \(English.date(from)) to \(English.date(by))"
  }

  func words(_ names: DisplayNames, limit: Int) -> String {
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
    case .obtainVotes(let ballots, let alternatives):
      return Step.votingWords(ballots, names, limit: limit)
        + Step.alternativeWords(alternatives, names, limit: limit)
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
      return "\(names[body]) ratifies what is agreed under mandate "
        + "\(English.cleaned(mandate.rawValue)), by "
        + "\(English.counted(voters.count, "vote")) for on a proposal to ratify it, from "
        + names.list(voters, limit: limit)
    }
  }

  private static func phaseWords(_ phase: String?) -> String {
    phase.map { " in the phase \(English.cleaned($0))" } ?? ""
  }

  /// Words for votes to obtain: those that voters cast themselves, then those cast for a body.
  private static func votingWords(
    _ ballots: [Ballot],
    _ names: DisplayNames,
    limit: Int
  ) -> String {
    let own = ballots.filter { $0.caster == nil }.map { $0.voter }
    let obtained =
      own.isEmpty
      ? []
      : ["Obtain \(English.counted(own.count, "vote")) for, from \(names.list(own, limit: limit))"]
    let cast = ballots.compactMap { ballot in
      ballot.caster.map { caster in
        "\(caster.holderWords(names).capitalisedStart) casts the vote of \(names[ballot.voter]) for, \(caster.underWords)"
      }
    }
    return (obtained + cast).joined(separator: "; and ")
  }

  /// Words for other votes that would do: the first three, or one where few voters are named.
  private static func alternativeWords(
    _ alternatives: [[Ballot]],
    _ names: DisplayNames,
    limit: Int
  ) -> String {
    guard !alternatives.isEmpty else { return "" }
    let shown = alternatives.prefix(limit < 6 ? 1 : 3).map { ballots in
      let own = ballots.filter { $0.caster == nil }.map { $0.voter }
      let cast = ballots.compactMap { ballot in
        ballot.caster.map { caster in
          "that of \(names[ballot.voter]), cast by \(caster.holderWords(names)) \(caster.underWords)"
        }
      }
      let obtained =
        own.isEmpty
        ? [] : ["\(English.number(own.count)) from \(names.list(own, limit: min(limit, 6)))"]
      return (obtained + cast).joined(separator: " and ")
    }
    return "; or else " + shown.joined(separator: "; or ")
  }
}

extension Step.Ballot.Caster {
  fileprivate func holderWords(_ names: DisplayNames) -> String {
    names.name(holder, or: "the representative")
  }

  fileprivate var underWords: String {
    mandate.map { "under mandate \(English.cleaned($0.rawValue))" }
      ?? "under the mandate that is given"
  }
}
