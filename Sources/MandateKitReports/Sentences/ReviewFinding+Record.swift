import MandateKit

extension ReviewFinding {
  /// Words for what is found about proposals and the record; empty for anything else.
  func recordWords(_ names: DisplayNames) -> String {
    switch fact {
    case .findsNobodyFor(let provision, let proposals):
      return "Provision \(provision.words) finds nobody of whom it could require anything for "
        + English.list(proposals.map { names[$0] }, limit: 6)
    case .rulesDifferBySubject(let body, let proposal):
      return
        "\(names[body].capitalisedStart) has different rules for the subjects of \(names[proposal]), "
        + "and the first that applies to any of them is used"
    case .actNotCounted(let proposal, let irregularity):
      return "On \(names[proposal]): \(irregularity.sentence(names))"
    case .actNotAskedFor(let proposal, let act):
      return "\(act.words(names)) on \(names[proposal])\(act.unaskedWords)"
    default: return ""
    }
  }
}

extension ReviewFinding.UnaskedAct {
  /// The act in words.
  fileprivate func words(_ names: DisplayNames) -> String {
    let (who, day) = (names[actor].capitalisedStart, English.date(date))
    switch sort {
    case .consultation: return "\(who) consulted \(names[body]) from \(day)"
    case .notice: return "\(who) told \(names[body]) on \(day)"
    case .attendance: return "\(who) attended \(names[body]) on \(day)"
    }
  }

  /// Words for what is wrong with it: that it is not asked for, or not in its phase.
  fileprivate var unaskedWords: String {
    guard isAskedInAnotherPhase else { return ", which no provision asks for" }
    let this = phase.map { " in the phase \(English.cleaned($0))" } ?? " without a phase"
    return "\(this), and what is asked for is a consultation in another phase"
  }
}
