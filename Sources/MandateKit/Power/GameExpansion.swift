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
    // Each way takes a step for each voter and each elector at least, so that it is known before if there are too many.
    let least = game.voters.count + game.parts.reduce(1) { $0 + $1.electors.count }
    guard let ways = settlement.ways, ways <= states / least else { return nil }
    repeat {
      states -= game.voters.count
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
      let pass = GamePass(game, possible, weights: weights, settlement, states: &states)
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
