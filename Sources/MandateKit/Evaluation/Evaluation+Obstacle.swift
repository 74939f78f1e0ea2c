extension Evaluation {
  /// Returns what stands in the way of the approval of a node that no votes still to come would carry.
  mutating func obstacle(toApprovalOf node: Node) -> RequirementResult.Obstacle {
    switch structure.incapacities[node] {
    case .doesNotExist?: return .bodyDoesNotExist
    case .noRuleApplies?: return .noRuleApplies
    case .outsideCompetence?: return .outsideCompetence
    case nil: break
    }
    if view.recusal(of: structure.parties[node]) != nil { return .recused }
    if positionsWereAllFor()[node].attainable == .for { return .votesCast }
    return structure.decision(of: node).map { whyNeverFor($0) } ?? .votesCast
  }

  /// Returns what stands in the way of a plebiscite that no votes still to come would carry.
  mutating func obstacle(to plebiscite: Index<DecisionNode>) -> RequirementResult.Obstacle {
    let positions = positionsWereAllFor()
    var histogram = PositionHistogram()
    var steps = SearchBudget(docket.value.answerSteps)
    let verdicts = structure.verdicts(
      of: plebiscite,
      known: view,
      positions: positions,
      histogram: &histogram,
      &steps
    )
    return verdicts.verdicts == .for ? .votesCast : whyNeverFor(plebiscite)
  }

  /// Returns where the representatives have to consult or tell and there are none, or `nil` where somebody
  /// owes it.
  func obstacle(toActionBy owing: Duty.OwingParty) -> RequirementResult.Obstacle? {
    switch owing {
    case .one: nil
    case .representatives:
      parties(owing).isEmpty ? .nobodyRepresents(at: governance.id(of: compiled.forum)) : nil
    }
  }

  /// Returns the positions of all nodes if every voter who can had voted for, and no casting act were
  /// added.
  ///
  /// More votes for never carry less.
  ///
  /// - Complexity: O(nodes + electors) the first time.
  private mutating func positionsWereAllFor() -> Column<VotingStructure, AttainablePositions> {
    if let known = cache.positionsWereAllFor { return known }
    let structure = structure
    let hasWarrant = forgettingVotes().warrants()
    var positions = Column<VotingStructure, AttainablePositions>(
      repeating: AttainablePositions(attainable: .for),
      count: structure.count
    )
    for node in structure.incapacitated { positions[node].attainable = .none }
    for recusal in view.recusals {
      if let node = structure.node(of: recusal.party) { positions[node] = .recused }
    }
    var histogram = PositionHistogram()
    var steps = SearchBudget(docket.value.answerSteps)
    for decision in structure.bodyDecisions {
      guard let node = structure.decisions[decision].node, !positions[node].isRecused else {
        continue
      }
      let verdicts = structure.verdicts(
        of: decision,
        known: view,
        positions: positions,
        histogram: &histogram,
        &steps
      )
      let standsIn = hasWarrant[decision] && verdicts.verdicts.contains(PositionSet.none)
      positions[node] =
        standsIn ? AttainablePositions(attainable: .for) : AttainablePositions(verdicts)
    }
    cache.positionsWereAllFor = positions
    return positions
  }

  private func warrants() -> Column<DecisionNode, Bool> {
    var evaluation = self
    return evaluation.nodesWithWarrant()
  }

  /// Returns why the rule of a decision node does not hold although every elector who can is for.
  private func whyNeverFor(_ index: Index<DecisionNode>) -> RequirementResult.Obstacle {
    let structure = structure
    let decision = structure.decisions[index]
    let electors = decision.electors.map { structure.electors[$0] }
    if electors.isEmpty { return .noElectors }
    if electors.allSatisfy({ view.recusal(of: structure.parties[$0]) != nil }) {
      return .electorsRecused
    }
    let measures = structure.rule(of: index).measures
    let countsPatients = measures.contains { $0.weight == .patients }
    let hasPatients = decision.amounts.contains { place in
      measures[Int(structure.amounts[place].measure)].weight == .patients
    }
    return countsPatients && !hasPatients ? .noPatients : .ruleOutOfReach
  }
}
