/// The states of the parts of a game under one settlement, whatever the weights of its voters' positions.
struct GamePlan: Sendable {
  /// The states of each part, one for each way in which it is settled whether a tie carries.
  private(set) var cases: [[RuleStates]] = []
  /// The position of each voter whose vote counts in several places, and `nil` for others.
  let settledVoters: [Position?]
  /// The position of each part that counts in several places, and `nil` for others.
  let settledParts: [Position?]
  /// The number of states that going through the game once counts for.
  private(set) var cost: Int

  /// Finds the states of the parts, or returns `nil` where there are more than are left.
  ///
  /// - Parameters:
  ///   - game: The game.
  ///   - possible: The positions that its voters and parts can come to, with the states of the parts that have no
  ///     elector who is settled.
  ///   - settlement: How all that counts in several places comes out.
  ///   - known: The states of parts under settlements before.
  ///   - states: The states that may still be looked at.
  init?(
    _ game: CompoundGame,
    _ possible: PossibleVerdicts,
    _ settlement: Settlement,
    known: inout KnownCases,
    states: inout Int
  ) {
    var voters = game.voters.map { _ in Position?.none }
    for (voter, position) in zip(game.sharedVoters, settlement.voters) { voters[voter] = position }
    var parts = game.parts.map { _ in Position?.none }
    for (part, position) in zip(game.sharedParts, settlement.parts) { parts[part] = position }
    settledVoters = voters
    settledParts = parts
    cost = game.voters.count
    for (index, part) in game.parts.enumerated() {
      if part.electors.allSatisfy({ $0 == .nobody || settled($0) == nil }) {
        cases.append(possible.cases[index])
      } else {
        let positions = part.electors.map { place in
          settled(place).map { PositionSet($0) } ?? possible.positions(of: place)
        }
        let found = known.cases(of: index, part, positions: positions, states: &states)
        guard let found else { return nil }
        cases.append(found)
      }
      cost += cases[index].reduce(part.electors.count) { $0 + $1.cost }
    }
  }

  /// Returns the position of somebody who is settled, or `nil` for others.
  func settled(_ place: CompoundGame.Place) -> Position? {
    switch place {
    case .voter(let voter): settledVoters[voter]
    case .part(let part): settledParts[part]
    case .nobody: Position.none
    }
  }
}

extension CompoundGame.Part {
  /// Returns the states of the rule, one for each way in which it is settled whether a tie carries, or `nil` where
  /// there are more than are left.
  ///
  /// - Parameters:
  ///   - positions: The positions in which each elector can be.
  ///   - states: The states that may still be looked at.
  ///   - entries: The entries that may still be held.
  /// - Returns: The states, case by case.
  func cases(positions: [PositionSet], states: inout Int, entries: inout Int) -> [RuleStates]? {
    var cases: [RuleStates] = []
    for casting in electorate.castingVoteCases(under: rule) {
      let found = RuleStates(
        rule,
        electorate,
        positions: casting.applied(to: positions),
        favouringTies: casting.favoursTies,
        states: &states,
        entries: &entries
      )
      guard let found else { return nil }
      cases.append(found)
    }
    return cases
  }
}
