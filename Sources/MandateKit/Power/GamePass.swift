/// The expansions of the parts of a game under one settlement, for given weights of its voters' positions.
struct GamePass<Weight: Numeric & Comparable & Sendable> {
  private let game: CompoundGame
  private let plan: GamePlan
  /// The weights that each voter and each part passes on, and those that each part has itself.
  private var voters: [ByPosition<Weight>]
  private var parts: [ByPosition<Weight>] = []
  private var verdicts: [ByPosition<Weight>] = []
  private var cases: [[RuleExpansion<Weight>]] = []
  private let weights: [ByPosition<Weight>]

  /// A number by which the weight of winning is multiplied.
  struct Factor {
    var weight: Weight
    /// What the weight is of, or `nil` where it is settled.
    var place: CompoundGame.Place?
    var position: Position
  }

  /// Expands the parts.
  ///
  /// - Parameters:
  ///   - game: The game.
  ///   - plan: The states of its parts.
  ///   - weights: The weights of the positions of each voter.
  ///   - negligible: A probability that may be left out; 0 where weights are no probabilities.
  init(
    _ game: CompoundGame,
    _ plan: GamePlan,
    weights: [ByPosition<Weight>],
    negligible: Weight
  ) {
    self.game = game
    self.plan = plan
    self.weights = weights
    voters = zip(weights, plan.settledVoters).map { weight, settled in
      settled.map { .certain($0) } ?? weight
    }
    var left = RuleExpansion<Weight>.mostHeld
    for (index, part) in game.parts.enumerated() {
      let inputs = part.electors.map { weight(of: $0) }
      var sum = ByPosition<Weight>(repeating: .zero)
      var expanded: [RuleExpansion<Weight>] = []
      for states in plan.cases[index] {
        let isKept = states.places <= left
        if isKept { left -= states.places }
        let expansion = RuleExpansion(
          states,
          weights: inputs,
          isKept: isKept,
          negligible: plan.cases[index].count == 1 ? negligible : .zero
        )
        for position in Position.allCases { sum[position] += expansion.verdicts[position] }
        expanded.append(expansion)
      }
      cases.append(expanded)
      verdicts.append(sum)
      parts.append(plan.settledParts[index].map { .certain($0) } ?? sum)
    }
  }

  private func weight(of place: CompoundGame.Place) -> ByPosition<Weight> {
    switch place {
    case .voter(let voter): voters[voter]
    case .part(let part): parts[part]
    case .nobody: .certain(.none)
    }
  }

  /// The numbers of which the product is the weight of winning.
  var factors: [Factor] {
    let goals = game.goals.map { goal in
      Factor(
        weight: weight(of: goal).for,
        place: plan.settled(goal) == nil ? goal : nil,
        position: .for
      )
    }
    let parts = game.sharedParts.map { part in
      let position = plan.settledParts[part] ?? .none
      return Factor(weight: verdicts[part][position], place: .part(part), position: position)
    }
    let voters = game.sharedVoters.map { voter in
      let position = plan.settledVoters[voter] ?? .none
      return Factor(weight: weights[voter][position], place: .voter(voter), position: position)
    }
    return goals + parts + voters
  }

  /// Returns what the positions of the electors of a part are worth, those that are settled left out.
  func worth(
    of worth: ByPosition<Weight>,
    in part: Int
  ) -> [(elector: CompoundGame.Place, worth: ByPosition<Weight>)] {
    cases[part].flatMap { expansion in
      zip(game.parts[part].electors, expansion.worth(of: worth))
        .filter { plan.settled($0.0) == nil }.map { (elector: $0, worth: $1) }
    }
  }
}
