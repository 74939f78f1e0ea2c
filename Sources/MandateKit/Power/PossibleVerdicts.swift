/// The positions that the voters and the parts of a game can come to, each part taken by itself.
///
/// Where something counts in several places, or sums stand close to one another, a part may be given a position that it
/// cannot come to.
struct PossibleVerdicts: Sendable {
  private(set) var voters: [PositionSet]
  private(set) var parts: [PositionSet] = []
  /// The states of each part, one for each way in which it is settled whether a tie carries.
  private(set) var cases: [[RuleStates]] = []

  /// Finds the positions, or returns `nil` where there are more states than are left.
  ///
  /// - Parameters:
  ///   - game: The game.
  ///   - voters: The positions that each voter can take, none of them empty.
  ///   - states: The states that may still be looked at.
  init?(_ game: CompoundGame, voters: [PositionSet], states: inout Int) {
    self.voters = voters
    var entries = Limits.powerEntries
    for part in game.parts {
      let inputs = part.electors.map { positions(of: $0) }
      let found = part.cases(positions: inputs, states: &states, entries: &entries)
      guard let found else { return nil }
      parts.append(found.reduce(into: []) { $0.insert($1.possible) })
      cases.append(found)
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
