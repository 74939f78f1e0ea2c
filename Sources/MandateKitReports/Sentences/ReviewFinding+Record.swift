import MandateKit

extension ReviewFinding {
  /// Words for what is found about proposals and the record; empty for anything else.
  func recordWords(_ names: DisplayNames) -> String {
    switch fact {
    case .findsNobodyFor(let provision, let proposals):
      return "Provision \(provision.words) finds nobody of whom it could require anything for "
        + English.list(proposals.map { names[proposal: $0] }, limit: 6)
    case .rulesDifferBySubject(let body, let proposal):
      return
        "\(names[body].capitalisedStart) has different rules for the subjects of \(names[proposal: proposal]), "
        + "and the first that applies to any of them is used"
    case .actNotCounted(let proposal, let irregularity):
      return "On \(names[proposal: proposal]): \(irregularity.sentence(names))"
    case .actNotAskedFor(let proposal, let act):
      let why =
        act.isElsewhere
        ? ": \(names[act.body]) is not its forum" : act.unaskedWords
      return act.words(names, on: names[proposal: proposal]) + why
    case .nobodyRepresents(let provision, forum: let forum, proposals: let proposals):
      return
        "Provision \(provision.words) asks something of the representatives at \(names[forum]), and "
        + "nobody is appointed as one when it decides "
        + English.list(proposals.map { names[proposal: $0] }, limit: 6)
    case .valueNotStated(let provision, from: let least, proposals: let proposals):
      return
        "Provision \(provision.words) applies from \(English.pounds(Int64(least))) on, and not to "
        + English.list(proposals.map { names[proposal: $0] }, limit: 6)
        + ": a value that is not stated counts as £0"
    case .actTooLate(let proposal, let act): return act.words(names, on: names[proposal: proposal])
    case .votesOnOneDay(let proposal, let votes):
      return votes.words(names, on: names[proposal: proposal])
    case .recusalWithoutPart(let party, let proposal):
      return
        "\(names[party].capitalisedStart) is recused on \(names[proposal: proposal]) and has no part in it, so "
        + "that the recusal changes nothing"
    case .revocationTooLate(let mandate, last: let last):
      return
        "The revocation of \(names[mandate: mandate]) comes after the last decision on its subjects, of "
        + "\(English.date(last)), and has no effect on any proposal"
    default: return ""
    }
  }
}

extension ReviewFinding.UnaskedAct {
  /// The act in words.
  fileprivate func words(_ names: DisplayNames, on proposal: String) -> String {
    let (who, day) = (names[actor].capitalisedStart, English.date(date))
    switch sort {
    case .consultation: return "\(who) consulted \(names[body]) from \(day) on \(proposal)"
    case .notice: return "\(who) told \(names[body]) on \(day) of \(proposal)"
    case .attendance: return "\(who) attended \(names[body]) on \(day) for \(proposal)"
    }
  }

  /// Words for what is wrong with it: that it is not asked for, or not in its phase.
  fileprivate var unaskedWords: String {
    guard isAskedInAnotherPhase else { return ", which no provision asks for" }
    let this = phase.map { " in the phase \(English.cleaned($0))" } ?? " without a phase"
    return "\(this), and what is asked for is a consultation in another phase"
  }
}
