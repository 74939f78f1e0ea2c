extension ProposalCompiler {
  /// The liveness of a mandate for a proposal as of every date, its powers left aside.
  enum StaticLiveness {
    /// It is live for certain.
    case live
    /// The record decides, or the proposal where it is not known.
    case undecided
    /// It is not live, whatever happens.
    case ruledOut
  }

  /// Returns the liveness of a mandate on a date for a proposal, or for one that is not known where
  /// that is `nil`.
  mutating func staticLiveness(
    of mandate: Index<Mandate>,
    on date: CivilDate,
    for proposal: ProposalTerms?
  ) -> StaticLiveness {
    if knownLivenesses.insert(mandate) {
      livenesses[mandate] =
        if !mandateTerms.isLive(mandate, on: date, for: proposal) {
          .ruledOut
        } else if proposal == nil || governance.mandates[mandate].dependsOnApproval
          || revocations[mandate] != nil
        {
          .undecided
        } else {
          .live
        }
    }
    return livenesses[mandate]
  }

  /// Returns the mandates that may warrant a ballot of each body that decides by a rule.
  mutating func warrants(
    for proposal: ProposalTerms,
    on date: CivilDate,
    in structure: VotingStructure
  ) -> Adjacency<DecisionNode, CompiledProposal.Warrant> {
    var warrants: [(node: Index<DecisionNode>, edge: CompiledProposal.Warrant)] = []
    for decision in structure.bodyDecisions {
      guard let node = structure.decisions[decision].node else { continue }
      for slot in governance.warrants.slots(of: structure.parties[node]) {
        let mandate = governance.warrants[slot]
        let liveness = staticLiveness(of: mandate, on: date, for: proposal)
        if liveness == .ruledOut { continue }
        let warrant = CompiledProposal.Warrant(
          mandate: mandate,
          holder: governance.mandates[mandate].holder,
          isSettled: liveness == .live
        )
        warrants.append((decision, warrant))
      }
    }
    return Adjacency(nodes: structure.bodyDecisions.count, edges: warrants)
  }

  /// Returns the delegations to those who act for the practices, or `nil` where no duty requires
  /// anybody to.
  mutating func delegation(
    for duties: [ActingDuty],
    proposal: Proposal,
    representatives: [PartyIndex],
    forum: PartyIndex,
    scope: ProposalScope
  ) -> DelegationGraph? {
    guard !duties.isEmpty else { return nil }
    var graph = delegation(
      on: proposal.decisionDate,
      for: ProposalTerms(proposal),
      scope: scope,
      representatives: representatives,
      forum: forum
    )
    graph.settle(duties, for: proposal.effect, over: scope.affected)
    return graph
  }

  /// Returns the mandates that bear on the practices of a scope, whose bodies are numbered.
  private mutating func delegation(
    on date: CivilDate,
    for proposal: ProposalTerms?,
    scope: ProposalScope,
    representatives: [PartyIndex],
    forum: PartyIndex?
  ) -> DelegationGraph {
    seenMandates.removeAll()
    var builder = DelegationGraphBuilder(nodes: nodes, count: scope.structure.count)
    var givers = scope.affected.standing.map { scope.structure.parties[$0] }
    for body in givers {
      for slot in governance.originalMandates.slots(of: body) {
        let mandate = governance.originalMandates[slot]
        add(mandate, on: date, for: proposal, over: scope.affected, to: &builder)
      }
    }
    while let giver = givers.popLast() ?? builder.pending.popLast() {
      for slot in governance.mandatesGiven.slots(of: giver) {
        let mandate = governance.mandatesGiven[slot]
        add(mandate, on: date, for: proposal, over: scope.affected, to: &builder)
      }
    }
    return builder.graph(over: scope, representatives: representatives, forum: forum)
  }

  private mutating func add(
    _ mandate: Index<Mandate>,
    on date: CivilDate,
    for proposal: ProposalTerms?,
    over affected: AffectedPractices,
    to builder: inout DelegationGraphBuilder
  ) {
    guard seenMandates.insert(mandate) else { return }
    var over: Node?
    if let body = governance.mandates[mandate].over {
      guard let node = nodes[body].index, affected.represented[node].practices > 0 else { return }
      over = node
    }
    let liveness = staticLiveness(of: mandate, on: date, for: proposal)
    if liveness == .ruledOut { return }
    // Borrowed to avoid copying a large value.
    builder.add(
      mandate,
      from: governance.mandates[mandate].giver,
      to: governance.mandates[mandate].holder,
      powers: governance.mandates[mandate].mandate.powers,
      passOn: governance.mandates[mandate].mandate.passOn,
      over: over,
      isSettled: liveness == .live
    )
  }

  /// Returns the delegations over every practice on a date, for proposals of any kind, with the
  /// scope that they are about.
  mutating func delegationOverEveryone(
    on snapshot: StructureSnapshot
  ) -> (graph: DelegationGraph, scope: ProposalScope) {
    let affected = AffectedPracticesBuilder(
      AffectedPracticesBuilder.Key(
        epoch: governance.epoch(of: snapshot.date),
        affected: nil,
        forum: nil
      ),
      practices: governance.bodies.indices.filter {
        governance.isPractice[$0] && snapshot.exists[$0]
      },
      on: snapshot,
      compiler: &self
    )
    var builder = VotingStructureBuilder(affected)
    var structures = DatedStructure(decision: snapshot, record: nil)
    let scope = scope(
      builder: &builder,
      affected: affected,
      facts: nil,
      on: &structures
    )
    defer { removeNumbers(of: scope.structure.parties) }
    knownLivenesses.removeAll()
    let graph = delegation(
      on: snapshot.date,
      for: nil,
      scope: scope,
      representatives: [],
      forum: nil
    )
    return (graph, scope)
  }
}
