/// The positions that the voters and the parts of a game can come to, each part taken by itself.
///
/// Where something counts in several places, a part may be given a position that it cannot come to.
struct PossibleVerdicts: Sendable {
  private(set) var voters: [PositionSet]
  private(set) var parts: [PositionSet] = []

  /// Finds the positions, or returns `nil` where there are more states than are left.
  init?<Weight: Numeric>(
    _ game: CompoundGame,
    weights: [ByPosition<Weight>],
    states: inout Int
  ) {
    voters = weights.map { weight in PositionSet { weight[$0] != .zero } }
    for part in game.parts {
      let inputs = part.electors.map { place -> ByPosition<Double> in
        let positions = positions(of: place)
        return ByPosition { positions.contains(PositionSet($0)) ? 1 : 0 }
      }
      var possible: PositionSet = []
      for castingCase in part.electorate.castingVoteCases(under: part.rule) {
        guard
          let expansion = RuleExpansion(
            part.rule,
            part.electorate,
            weights: inputs,
            favouringTies: castingCase.favoursTies,
            states: &states
          )
        else { return nil }
        possible.formUnion(PositionSet { expansion.verdicts[$0] > 0 })
      }
      parts.append(possible)
    }
  }

  private func positions(of place: CompoundGame.Place) -> PositionSet {
    switch place {
    case .voter(let voter): voters[voter]
    case .part(let part): parts[part]
    case .nobody: .none
    }
  }
}

extension PositionSet {
  /// Creates the set of the positions for which a condition holds.
  fileprivate init(_ holds: (Position) -> Bool) {
    self = []
    for position in Position.allCases where holds(position) { insert(PositionSet(position)) }
  }
}

extension ByPosition where Value: Numeric {
  /// The weight 1 for one position, and 0 for the others.
  static func certain(_ position: Position) -> ByPosition {
    ByPosition { $0 == position ? 1 : .zero }
  }

  /// Takes the weight of all positions but some.
  mutating func keep(_ positions: PositionSet) {
    for position in Position.allCases where !positions.contains(PositionSet(position)) {
      self[position] = .zero
    }
  }
}
