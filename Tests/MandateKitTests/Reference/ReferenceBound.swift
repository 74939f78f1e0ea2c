import MandateKit

extension ReferenceEvaluator {
  /// Which practices a commitment binds. (Section 7.)
  func bound(_ outcome: Outcome) -> ReferenceAnswer.Bound {
    guard matter.proposal.effect == .commitment else { return .init() }
    let practices = matter.affected.members
    let spokenFor = practices.filter(isSpokenFor)
    let canBeFor = practices.filter { positions.attainable($0).contains(Position.for) }
    switch outcome {
    case .mandated:
      return .init(
        certain: spokenFor.map(matter.id),
        possible: canBeFor.filter { !spokenFor.contains($0) }.map(matter.id)
      )
    case .undetermined:
      return .init(possible: Set(spokenFor + canBeFor).sorted().map(matter.id))
    case .notMandated: return .init()
    }
  }

  private func isSpokenFor(_ practice: Int) -> Bool {
    if positions.attainable(practice) == .for { return true }
    if matter.proposal.optIn { return false }
    return demands.contains { demand in
      demand.provision.force == .essential && speaks(demand, for: practice)
    }
  }

  private func speaks(_ demand: ReferenceDemand, for practice: Int) -> Bool {
    switch demand.provision.requires {
    case .representation(let power, _): (power ?? .agree) == .agree
    case .approvalOfPractices: true
    case .approval:
      demand.body.map { coverage.ofItself($0, .agree).contains(practice) } ?? false
    default: false
    }
  }
}
