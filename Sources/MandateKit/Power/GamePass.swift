/// The expansions of the parts of a game under one settlement.
struct GamePass<Weight: Numeric & Sendable> {
  private let game: CompoundGame
  private var isSharedVoter: [Bool]
  private var isSharedPart: [Bool]
  /// The weights that each voter and each part passes on, and those that each part has itself.
  private var voters: [ByPosition<Weight>]
  private var parts: [ByPosition<Weight>] = []
  private var verdicts: [ByPosition<Weight>] = []
  private var cases: [[(expansion: RuleExpansion<Weight>, inputs: [ByPosition<Weight>])]] = []
  private let settlement: Settlement
  private let weights: [ByPosition<Weight>]

  /// A number by which the weight of winning is multiplied.
  struct Factor {
    var weight: Weight
    /// What the weight is of, or `nil` where it is settled.
    var place: CompoundGame.Place?
    var position: Position
  }

  init?(
    _ game: CompoundGame,
    _ possible: PossibleVerdicts,
    weights: [ByPosition<Weight>],
    _ settlement: Settlement,
    states: inout Int
  ) {
    self.game = game
    self.weights = weights
    self.settlement = settlement
    isSharedVoter = weights.map { _ in false }
    isSharedPart = game.parts.map { _ in false }
    voters = weights
    for (place, voter) in game.sharedVoters.enumerated() {
      isSharedVoter[voter] = true
      voters[voter] = .certain(settlement.voters[place])
    }
    for part in game.sharedParts { isSharedPart[part] = true }
    // All expansions of the parts are held at once.
    let atOnce = min(states, Limits.powerStatesAtOnce)
    var left = atOnce
    defer { states -= atOnce - left }
    var settled = settlement.parts.makeIterator()
    for (index, part) in game.parts.enumerated() {
      let inputs = part.electors.map { weight(of: $0) }
      let positions = part.electors.map { place in
        isSettled(place) ? weight(of: place).positions : possible.positions(of: place)
      }
      var sum = ByPosition<Weight>(repeating: .zero)
      var expanded: [(expansion: RuleExpansion<Weight>, inputs: [ByPosition<Weight>])] = []
      for castingCase in part.electorate.castingVoteCases(under: part.rule) {
        let held = castingCase.applied(to: positions)
        guard
          let expansion = RuleExpansion(
            part.rule,
            part.electorate,
            positions: held,
            weights: inputs,
            favouringTies: castingCase.favoursTies,
            states: &left
          )
        else { return nil }
        for position in Position.allCases { sum[position] += expansion.verdicts[position] }
        expanded.append((expansion, inputs))
      }
      cases.append(expanded)
      verdicts.append(sum)
      let isShared = isSharedPart[index]
      parts.append(isShared ? .certain(settled.next() ?? .none) : sum)
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
        place: isSettled(goal) ? nil : goal,
        position: .for
      )
    }
    let parts = zip(game.sharedParts, settlement.parts).map { part, position in
      Factor(weight: verdicts[part][position], place: .part(part), position: position)
    }
    let voters = zip(game.sharedVoters, settlement.voters).map { voter, position in
      Factor(weight: weights[voter][position], place: .voter(voter), position: position)
    }
    return goals + parts + voters
  }

  /// Returns what the positions of the electors of a part are worth, those that are settled left out.
  func worth(
    of worth: ByPosition<Weight>,
    in part: Int
  ) -> [(elector: CompoundGame.Place, worth: ByPosition<Weight>)] {
    cases[part].flatMap { expansion, inputs in
      zip(game.parts[part].electors, expansion.worth(of: worth, weights: inputs))
        .filter { !isSettled($0.0) }.map { (elector: $0, worth: $1) }
    }
  }

  private func isSettled(_ place: CompoundGame.Place) -> Bool {
    switch place {
    case .voter(let voter): isSharedVoter[voter]
    case .part(let part): isSharedPart[part]
    case .nobody: true
    }
  }
}
