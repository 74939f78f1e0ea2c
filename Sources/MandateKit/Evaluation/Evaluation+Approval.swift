extension Evaluation {
  /// Judges whether a body approves.
  mutating func judgeApproval(_ addressee: Duty.Addressee, under duty: Duty) -> Status {
    guard let node = addressee.node else { return .unmet }
    let attainable = positions[node].attainable
    let status = attainable.approval
    guard Trace.gathers else { return status }
    let reason: RequirementResult.Reason =
      switch structure.incapacities[node] {
      case .doesNotExist?: .bodyDoesNotExist
      case .noRuleApplies?: .noRuleApplies
      case .outsideCompetence?: .outsideCompetence
      case nil: approvalReason(attainable)
      }
    let needed = status == .met ? .nobody : votesNeeded(for: node)
    explainApproval(of: node)
    conclude(
      duty,
      of: structure.parties[node],
      status,
      reason: reason,
      detail: .approval(needed),
      obstacle: needed == nil ? obstacle(toApprovalOf: node) : nil
    )
    return status
  }

  /// Judges whether all practices together approve.
  mutating func judgeApprovalOfPractices(
    _ plebiscite: Index<DecisionNode>?,
    under duty: Duty
  ) -> Status {
    guard let plebiscite else { return .unmet }
    let verdicts = verdicts(of: plebiscite)
    let verdict = verdicts.verdicts
    let status = verdict.approval
    guard Trace.gathers else { return status }
    let needed = status == .met ? .nobody : votesNeeded(in: plebiscite)
    explainPlebiscite(plebiscite, verdicts)
    conclude(
      duty,
      of: nil,
      status,
      reason: approvalReason(verdict),
      detail: .approval(needed),
      obstacle: needed == nil ? obstacle(to: plebiscite) : nil
    )
    return status
  }

  /// Returns other sets of voters that would carry the approvals that a provision requires.
  mutating func alternatives(to voters: [Body.ID], under id: Provision.ID) -> [[Body.ID]] {
    let duty = compiled.duties.first { governance.provisions[$0.provision].provision.id == id }
    guard let nodes = duty?.nodes, let node = nodes.first, nodes.count == 1 else { return [] }
    return alternativeVoters(for: node).filter { $0 != voters }
  }

  private func approvalReason(_ attainable: PositionSet) -> RequirementResult.Reason {
    if attainable.contains(PositionSet.for) {
      return attainable == .for ? .approved : .approvalOpen
    }
    return switch attainable.settled {
    case .against: .opposed
    case .abstain: .abstained
    case .some(.none): .noPosition
    default: .outOfReach
    }
  }
}
