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
    var steps = steps
    for index in decisions {
      guard let node = structure.decisions[index].node, node != held?.node else { continue }
      if positions[node].isRecused { continue }
      let verdicts = structure.verdicts(
        of: index,
        known: view,
        positions: positions,
        histogram: &histogram,
        &steps
      )
      positions[node] = AttainablePositions(verdicts)
      isExamined = isExamined && verdicts.isExamined
      if ballotsStandIn, verdicts.verdicts.contains(PositionSet.none) {
        let ballot = view.ballot(of: node)
        if ballot.isEmpty, !view.votingIsOpen { continue }
        let warrant = warrant(of: index, castBy: view.vote(of: node)?.castBy)
        positions[node].letBallotStandIn(ballot, warrant: warrant)
      }
    }
    self.positions = positions
    self.steps = steps
    stepsOfPlebiscites = steps.left
  }

  /// Returns the verdicts that a plebiscite can come to.
  mutating func verdicts(of plebiscite: Index<DecisionNode>) -> AttainableVerdicts {
    // An equal part for each plebiscite, whichever others are judged.
    let plebiscites = structure.decisions.count - structure.bodyDecisions.count
    let given = stepsOfPlebiscites / Int64(max(1, plebiscites))
    var histogram = PositionHistogram()
    var part = SearchBudget(given)
    let verdicts = structure.verdicts(
      of: plebiscite,
      known: view,
      positions: positions,
      histogram: &histogram,
      &part
    )
    _ = steps.spend(given - part.left)
    isExamined = isExamined && verdicts.isExamined
    return verdicts
  }
}
