/// The expansion of a compound game for given weights of its voters' positions, with what each position of each
/// voter and part is worth to it.
///
/// What counts in one place only is independent of all else, so that each part is expanded by itself, and
/// worth is passed down from the goals. What counts in several places is settled first, in each of the ways
/// in which it can come out, and the sum over these is taken.
struct GameExpansion<Weight: Numeric & Comparable & Sendable>: Sendable {
  /// The weight of the ways of voting that win.
  private(set) var won = Weight.zero
  /// What each position of each voter is worth: the weight of the ways of the others that win with it.
  private(set) var voters: [ByPosition<Weight>]
  /// What each position of each part is worth: the weight of the ways of voting outside it that win with it.
  private(set) var parts: [ByPosition<Weight>]

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
    let expansions = GameExpansion.all(of: game, possible, weightings: [weights], states: &states)
    guard let expansion = expansions?.first else { return nil }
    self = expansion
  }

  /// Returns the expansions of a game for several weights of its voters' positions, or `nil` where there are more
  /// states than are left.
  ///
  /// - Parameters:
  ///   - game: The game.
  ///   - possible: The positions that its voters and parts can come to, of whatever weight.
  ///   - weightings: The weights of the positions of each voter, at least once.
  ///   - negligible: A probability that may be left out in what a rule makes of a position; 0 where weights are no
  ///     probabilities.
  ///   - states: The states that may still be looked at.
  /// - Returns: The expansions, in the order of the weights.
  static func all(
    of game: CompoundGame,
    _ possible: PossibleVerdicts,
    weightings: [[ByPosition<Weight>]],
    negligible: Weight = .zero,
    states: inout Int
  ) -> [GameExpansion]? {
    var expansions = weightings.map { _ in GameExpansion(nothingOf: game) }
    var settlement = Settlement(
      voters: game.sharedVoters.map { possible.voters[$0] },
      parts: game.sharedParts.map { possible.parts[$0] }
    )
    // Each way takes a step for each voter and each elector at least, so that it is known before if there are too many.
    let least = game.voters.count + game.parts.reduce(1) { $0 + $1.electors.count }
    guard let ways = settlement.ways, ways <= states / least / weightings.count else { return nil }
    var known = KnownCases(parts: game.parts.count)
    repeat {
      let plan = GamePlan(game, possible, settlement, known: &known, states: &states)
      guard let plan, plan.cost <= states / weightings.count else { return nil }
      states -= plan.cost * weightings.count
      for (place, weights) in weightings.enumerated() {
        let pass = GamePass(game, plan, weights: weights, negligible: negligible)
        expansions[place].add(game, pass)
      }
    } while settlement.advance()
    return expansions
  }

  private init(nothingOf game: CompoundGame) {
    voters = game.voters.map { _ in ByPosition(repeating: .zero) }
    parts = game.parts.map { _ in ByPosition(repeating: .zero) }
  }

  /// Adds what one settlement comes to.
  private mutating func add(_ game: CompoundGame, _ pass: GamePass<Weight>) {
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
  }
}
