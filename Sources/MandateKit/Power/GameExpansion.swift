/// The expansion of a compound game for given weights of its voters' positions, with what each position of each
/// voter and part is worth to it.
///
/// What counts in one place only is independent of all else, so that each part is expanded by itself, and
/// worth is passed down from the goals. What counts in several places is settled first, in each of the ways
/// in which it can come out, and the sum over these is taken.
struct GameExpansion<Weight: Numeric & Sendable>: Sendable {
  /// The weight of the ways of voting that win.
  private(set) var won = Weight.zero
  /// What each position of each voter is worth: the weight of the ways of the others that win with it.
  private(set) var voters: [ByPosition<Weight>]
  /// What each position of each part is worth: the weight of the ways of voting outside it that win with it.
  private(set) var parts: [ByPosition<Weight>]

  private let game: CompoundGame
  private let weights: [ByPosition<Weight>]

  /// Expands a game, or returns `nil` where there are more states than are left.
  ///
  /// - Parameters:
  ///   - game: The game.
  ///   - possible: The positions that its voters and parts can come to, of whatever weight.
  ///   - weights: The weights of the positions of each voter.
  ///   - states: The states that may still be looked at.
  init?(
    _ game: CompoundGame,
    _ possible: PossibleVerdicts,
    weights: [ByPosition<Weight>],
    states: inout Int
  ) {
    self.game = game
    self.weights = weights
    voters = weights.map { _ in ByPosition(repeating: .zero) }
    parts = game.parts.map { _ in ByPosition(repeating: .zero) }
    var settlement = Settlement(
      voters: game.sharedVoters.map { possible.voters[$0] },
      parts: game.sharedParts.map { possible.parts[$0] }
    )
    repeat {
      guard add(settlement, possible, &states) else { return nil }
    } while settlement.advance()
  }

  /// Adds what one settlement comes to, or returns false where states are lacking.
  private mutating func add(
    _ settlement: Settlement,
    _ possible: PossibleVerdicts,
    _ states: inout Int
  ) -> Bool {
    guard
      let pass = Pass(game, possible, weights: weights, settlement, states: &states)
    else { return false }
    let factors = pass.factors
    // The products of the factors before and after each.
    var before: [Weight] = [1]
    for factor in factors { before.append((before.last ?? 1) * factor.weight) }
    won += before.last ?? 1
    var after: Weight = 1
    var worths = game.parts.map { _ in ByPosition<Weight>(repeating: .zero) }
    for place in factors.indices.reversed() {
      let others = before[place] * after
      switch factors[place].place {
      case .voter(let voter)?: voters[voter][factors[place].position] += others
      case .part(let part)?: worths[part][factors[place].position] += others
      case .nobody?, nil: break
      }
      after *= factors[place].weight
    }
    for part in game.parts.indices.reversed() {
      for position in Position.allCases { parts[part][position] += worths[part][position] }
      for (elector, worth) in pass.worth(of: worths[part], in: part) {
        switch elector {
        case .voter(let voter):
          for position in Position.allCases { voters[voter][position] += worth[position] }
        case .part(let other):
          for position in Position.allCases { worths[other][position] += worth[position] }
        case .nobody: break
        }
      }
    }
    return true
  }
}

/// The expansions of the parts of a game under one settlement.
private struct Pass<Weight: Numeric & Sendable> {
  private let game: CompoundGame
  private let isSharedVoter: [Bool]
  private let isSharedPart: [Bool]
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
    isSharedVoter = weights.indices.map { game.sharedVoters.contains($0) }
    isSharedPart = game.parts.indices.map { game.sharedParts.contains($0) }
    voters = weights
    for (place, voter) in game.sharedVoters.enumerated() {
      voters[voter] = .certain(settlement.voters[place])
    }
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
            states: &states
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
