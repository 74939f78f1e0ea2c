extension ScenarioSearch {
  /// Returns whether no approval is shown to be out of reach, voters being taken as independent.
  ///
  /// Independence can only add possibilities: a mandate that is not conceivable is impossible.
  mutating func isConceivable() -> Bool {
    var evaluation = evaluation
    if let held {
      let can = attainable.intersection(held.positions)
      if can.isEmpty { return false }
      // Judged anew, so that no position rests on where it could stand otherwise.
      let part = steps.takePart(oneIn: 4, atMost: Limits.answerSteps)
      evaluation = resolver.evaluation(
        of: Index(0),
        asOf: analysis.start,
        holding: (structure.parties[held.node], can),
        steps: part
      )
    }
    var isConceivable = true
    for duty in evaluation.compiled.duties where duty.isEssential {
      switch duty.demand {
      case .approval, .approvalOfPractices:
        if evaluation.judge(duty) == .unmet { isConceivable = false }
      case .consultation, .notice, .acting, .confirmation: break
      }
      if !isConceivable { break }
    }
    if held != nil { steps.putBack(evaluation.steps) }
    return isConceivable
  }

  /// Calls a function with a planner of votes, with some nodes held to positions.
  mutating func planning<Result>(
    held: [Node: PositionSet] = [:],
    _ body: (inout VotePlanner<VotingStructure>) -> Result
  ) -> Result {
    var planner = planner(held: held)
    planner.progress.steps = steps.takePart(oneIn: 4, atMost: Limits.answerSteps)
    let result = body(&planner)
    steps.putBack(planner.progress.steps)
    return result
  }

  /// Returns a planner of votes, with some nodes held to positions.
  ///
  /// A casting vote may come either way.
  func planner(
    price: VotePlanner<VotingStructure>.Price = .free,
    held: [Node: PositionSet] = [:]
  ) -> VotePlanner<VotingStructure> {
    let (structure, view, isWarranted) = (structure, evaluation.view, isWarranted)
    var snapshot = snapshot
    return VotePlanner(price: price, held: held) { node in
      if structure.incapacities[node] != nil { return .settled(.none) }
      func patients() -> Int64 {
        price == .patients ? snapshot.patients(of: structure.parties[node]) : 0
      }
      guard let decision = structure.decision(of: node) else {
        return .voter(patients: patients())
      }
      return .group(
        structure.rule(of: decision),
        structure.electorate(of: decision, known: view),
        isWarranted[decision] ? .open(patients: patients()) : .unwarranted
      )
    }
  }

  /// Returns votes with which a direct vote of the practices carries.
  func plan(
    _ plebiscite: Index<DecisionNode>,
    by planner: inout VotePlanner<VotingStructure>
  ) -> SearchResult<VotePlan<VotingStructure>> {
    planner.plan(
      .for,
      of: structure.electorate(of: plebiscite, known: evaluation.view),
      under: structure.rule(of: plebiscite)
    )
  }
}
