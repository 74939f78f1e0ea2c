extension Evaluation {
  /// Finds the positions that each node can take, each decision node after its electors, which are
  /// taken as independent of one another.
  mutating func findPositions(
    _ reach: Reach,
    holding held: (node: Node, positions: PositionSet)?
  ) {
    // Retained once: they are read for every elector.
    let (structure, view) = (structure, view)
    var found = VotingPositions(in: structure, byBallots: view)
    if let held { found.positions[held.node].attainable = held.positions }
    let decisions =
      switch reach {
      case .essential: compiled.scope.value.essential
      case .all: structure.bodyDecisions
      }
    var histogram = PositionHistogram()
    var steps = SearchBudget()
    for index in decisions {
      let decision = structure.decisions[index]
      guard let node = decision.node, node != held?.node else { continue }
      let extremes = found.extremes(of: decision, histogram: &histogram)
      let verdict =
        extremes.toSearch.isEmpty
        ? extremes.attainable
        : found.searched(
          extremes,
          of: decision,
          under: governance.rules[structure.parties[node]],
          &steps
        )
      found.positions[node] = AttainablePositions(attainable: verdict, verdict: verdict)
      if ballotsStandIn, verdict.contains(PositionSet.none) {
        let ballot = view.ballot(of: node)
        if ballot.isEmpty, !view.votingIsOpen { continue }
        let warrant = warrant(of: index, castBy: view.vote(of: node)?.castBy)
        found.positions[node].letBallotStandIn(ballot, warrant: warrant)
      }
    }
    positions = found.positions
  }

  /// Returns the verdicts that a plebiscite can come to.
  func verdicts(of plebiscite: Index<DecisionNode>, under rule: CompiledRule) -> PositionSet {
    let found = votingPositions
    let decision = structure.decisions[plebiscite]
    var histogram = PositionHistogram()
    let extremes = found.extremes(of: decision, histogram: &histogram)
    // An equal part of the steps for each plebiscite, whichever others are judged.
    let plebiscites = structure.decisions.count - structure.bodyDecisions.count
    var steps = SearchBudget(Limits.answerSteps / Int64(max(1, plebiscites)))
    return found.searched(extremes, of: decision, under: rule, &steps)
  }

  /// The positions of all nodes, as their electors' rules read them.
  var votingPositions: VotingPositions {
    VotingPositions(structure: structure, view: view, positions: positions)
  }
}
