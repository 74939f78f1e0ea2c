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
      case .outsideCompetence?: .outsideCompetence
      case nil: approvalReason(attainable)
      }
    let voters = status == .met ? [] : votersNeeded(for: node)
    explainApproval(of: node)
    let detail = RequirementResult.Detail.approval(votesNeeded(voters))
    conclude(duty, of: structure.parties[node], status, reason: reason, detail: detail)
    return status
  }

  /// Judges whether all practices together approve.
  mutating func judgeApprovalOfPractices(
    _ plebiscite: Index<DecisionNode>?,
    under duty: Duty
  ) -> Status {
    guard let plebiscite, let rule = governance.provisions[duty.provision].rule else {
      return .unmet
    }
    let verdict = verdicts(of: plebiscite, under: rule)
    let status = verdict.approval
    guard Trace.gathers else { return status }
    let voters = status == .met ? [] : votersNeeded(for: plebiscite, under: rule)
    explainPlebiscite(plebiscite, verdict, under: rule)
    let detail = RequirementResult.Detail.approval(votesNeeded(voters))
    conclude(duty, of: nil, status, reason: approvalReason(verdict), detail: detail)
    return status
  }

  /// Returns one smallest set of voters that would carry the approval of a node, or `nil` where no
  /// set would.
  mutating func votersNeeded(for node: Node) -> [Node]? {
    let hasWarrant = nodesWithWarrant()
    return VoteCounter(self, hasWarrant: hasWarrant).voters(for: node, &cache.plans)
  }

  private mutating func votersNeeded(
    for plebiscite: Index<DecisionNode>,
    under rule: CompiledRule
  ) -> [Node]? {
    let hasWarrant = nodesWithWarrant()
    return VoteCounter(self, hasWarrant: hasWarrant)
      .voters(forPracticesUnder: rule, structure.decisions[plebiscite], &cache.plans)
  }

  private func votesNeeded(_ voters: [Node]?) -> RequirementResult.VotesNeeded? {
    voters.map { RequirementResult.VotesNeeded(voters: $0.map { structure.id(of: $0) }) }
  }

  /// Returns other sets of voters that would carry the approvals that a provision requires.
  mutating func alternatives(to voters: [Body.ID], under id: Provision.ID) -> [[Body.ID]] {
    let duty = compiled.duties.first { governance.provisions[$0.provision].provision.id == id }
    guard let nodes = duty?.nodes, let node = nodes.first, nodes.count == 1 else { return [] }
    let hasWarrant = nodesWithWarrant()
    return VoteCounter(self, hasWarrant: hasWarrant).alternatives(for: node, &cache.plans)
      .map { $0.map { structure.id(of: $0) } }
      .filter { $0 != voters }
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
