import MandateKit

extension ReferenceEvaluator {
  /// Whether the essential requirements hold. (Section 7.)
  func outcome(_ rows: [ReferenceAnswer.Row]) -> Outcome {
    let essential = rows.filter { $0.force == .essential }
    if !somethingGrants || essential.contains(where: { $0.status == .unmet }) {
      return .notMandated
    }
    return essential.contains { $0.status == .open } ? .undetermined : .mandated
  }

  /// Whether some essential requirement can be the source of a mandate.
  var somethingGrants: Bool {
    if matter.affected.isEmpty && matter.proposal.effect != .position { return false }
    return demands.contains { $0.provision.force == .essential && grants($0) }
  }

  private func grants(_ demand: ReferenceDemand) -> Bool {
    switch demand.provision.requires {
    case .representation: return !matter.affected.isEmpty
    case .approvalOfPractices: return true
    case .approval:
      guard let body = demand.body else { return false }
      if matter.proposal.effect == .position { return true }
      guard matter.meetsAffected(matter.day.constituency[body]) else { return false }
      return (body != matter.forum && body != matter.proposer) || decidesForItself(body)
    default: return false
    }
  }

  /// Whether a body has a rule and some elector that stands for a practice affected.
  private func decidesForItself(_ body: Int) -> Bool {
    matter.rule(body) != nil
      && matter.electorate(body).contains { elector in
        matter.meetsAffected(matter.recordDay.constituency[elector])
      }
  }

  /// The earliest date on which the whole can be decided, and whether it hangs on nothing that an
  /// engine may answer in another way. (Section 7, path.)
  func earliestDecision(
    _ rows: [ReferenceAnswer.Row],
    _ outcome: Outcome
  ) -> (date: CivilDate?, isComparable: Bool) {
    if outcome == .mandated || !somethingGrants || matter.decided != nil { return (nil, true) }
    var earliest = matter.asOf.adding(days: 1)
    var isComparable = true
    for (demand, row) in zip(demands, rows) where row.force == .essential {
      if row.votesNeeded == .votes(nil) { return (nil, true) }
      if row.votesNeeded == .notComparable { isComparable = false }
      if let day = row.earliestDecision { earliest = max(earliest, day) }
      guard let body = demand.body else { continue }
      switch demand.provision.requires {
      case .notice(_, let party, let timing):
        let notice = ReferenceNotice(matter, to: body, by: matter.owing(party), timing)
        if let day = notice.earliestDecision { earliest = max(earliest, day) }
      case .confirmation(_, let period):
        let confirmation = ReferenceConfirmation(matter: matter, body: body, period: period)
        guard let day = confirmation.earliestDecision else { return (nil, true) }
        earliest = max(earliest, day)
      default: break
      }
    }
    return (earliest, isComparable)
  }
}
