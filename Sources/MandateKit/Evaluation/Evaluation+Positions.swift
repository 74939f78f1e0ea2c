extension Evaluation {
  /// Finds the positions that each node can take, each decision node after its electors, which are
  /// taken as independent of one another.
  mutating func findPositions(
    _ reach: Reach,
    holding held: (node: Node, positions: PositionSet)?
  ) {
    // Retained once: they are read for every elector.
    let (structure, view) = (structure, view)
    let decisions =
      switch reach {
      case .essential: compiled.scope.value.essential
      case .all: structure.bodyDecisions
      }
    var positions = structure.positions(byBallots: view)
    if let held { positions[held.node].attainable = held.positions }
    var histogram = PositionHistogram()
    var steps = SearchBudget()
    for index in decisions {
      guard let node = structure.decisions[index].node, node != held?.node else { continue }
      let extremes = structure.extremes(
        of: index,
        known: view,
        positions: positions.values.span,
        histogram: &histogram
      )
      var verdict = extremes.attainable
      if !extremes.toSearch.isEmpty {
        let rule = governance.rule(of: structure.parties[node])
        verdict = structure.searched(
          extremes,
          of: index,
          under: rule,
          known: view,
          positions: positions,
          &steps
        )
      }
      positions[node] = AttainablePositions(attainable: verdict, verdict: verdict)
      if ballotsStandIn, verdict.contains(PositionSet.none) {
        let ballot = view.ballot(of: node)
        if ballot.isEmpty, !view.votingIsOpen { continue }
        let warrant = warrant(of: index, castBy: view.vote(of: node)?.castBy)
        positions[node].letBallotStandIn(ballot, warrant: warrant)
      }
    }
    self.positions = positions
  }

  /// Returns the verdicts that a plebiscite can come to.
  func verdicts(of plebiscite: Index<DecisionNode>, under rule: CompiledRule) -> PositionSet {
    var histogram = PositionHistogram()
    let extremes = structure.extremes(
      of: plebiscite,
      known: view,
      positions: positions.values.span,
      histogram: &histogram
    )
    // An equal part of the steps for each plebiscite, whichever others are judged.
    let plebiscites = structure.decisions.count - structure.bodyDecisions.count
    var steps = SearchBudget(Limits.answerSteps / Int64(max(1, plebiscites)))
    return structure.searched(
      extremes,
      of: plebiscite,
      under: rule,
      known: view,
      positions: positions,
      &steps
    )
  }
}
