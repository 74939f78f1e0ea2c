/// The positions that the voters and the parts of a game can come to, each part taken by itself.
///
/// Where something counts in several places, a part may be given a position that it cannot come to.
struct PossibleVerdicts: Sendable {
  private(set) var voters: [PositionSet]
  private(set) var parts: [PositionSet] = []

  /// Finds the positions, or returns `nil` where there are more states than are left.
  ///
  /// - Parameters:
  ///   - game: The game.
  ///   - voters: The positions that each voter can take, none of them empty.
  ///   - states: The states that may still be looked at.
  init?(_ game: CompoundGame, voters: [PositionSet], states: inout Int) {
    self.voters = voters
    for part in game.parts {
      let atOnce = min(states, Limits.powerStatesAtOnce)
      var left = atOnce
      defer { states -= atOnce - left }
      let inputs = part.electors.map { positions(of: $0) }
      var possible: PositionSet = []
      for castingCase in part.electorate.castingVoteCases(under: part.rule) {
        let held = castingCase.applied(to: inputs)
        guard
          let expansion = RuleExpansion<Double>(
            part.rule,
            part.electorate,
            positions: held,
            weights: held.map { _ in ByPosition(repeating: 1) },
            favouringTies: castingCase.favoursTies,
            states: &left
          )
        else { return nil }
        possible.insert(expansion.verdicts.positions)
      }
      parts.append(possible)
    }
  }

  /// Finds the positions where something is known or expected of each voter, or returns `nil` where there are more
  /// states than are left.
  ///
  /// - Parameters:
  ///   - game: The game.
  ///   - outlooks: What is known or expected of each voter.
  ///   - states: The states that may still be looked at.
  init?(_ game: CompoundGame, _ outlooks: [VoterOutlook], states: inout Int) {
    self.init(game, voters: outlooks.map { $0.positions }, states: &states)
  }

  /// Returns the positions that a voter or a part can come to.
  func positions(of place: CompoundGame.Place) -> PositionSet {
    switch place {
    case .voter(let voter): voters[voter]
    case .part(let part): parts[part]
    case .nobody: .none
    }
  }
}

extension CastingVoteCase {
  /// Returns the positions of electors, those who are held to some keeping these only.
  func applied(to positions: [PositionSet]) -> [PositionSet] {
    var kept = positions
    for (place, allowed) in held {
      kept[place] = kept[place].intersection(allowed)
    }
    return kept
  }
}

extension ByPosition where Value: Numeric {
  /// The weight 1 for one position, and 0 for the others.
  static func certain(_ position: Position) -> ByPosition {
    ByPosition { $0 == position ? 1 : .zero }
  }

  /// The positions with a weight other than 0.
  var positions: PositionSet {
    Position.allCases.reduce(into: []) { positions, position in
      if self[position] != .zero { positions.insert(PositionSet(position)) }
    }
  }
}
