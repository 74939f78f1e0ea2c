/// The power indices of the voters and parts of a game.
enum PowerIndices {
  /// What the ways of voting say of one voter.
  struct Banzhaf {
    var index: Double
    var swings: Int64?
    var hasVeto: Bool
    var isDummy: Bool?
    var isDictator: Bool?
  }

  /// Returns the Banzhaf indices, or `nil` where states are lacking.
  static func banzhaf(
    of game: CompoundGame,
    _ possible: PossibleVerdicts,
    states: inout Int
  ) -> (voters: [Banzhaf], parts: [Banzhaf])? {
    if game.voters.count <= Limits.votersCounted {
      let weights = game.voters.map { _ in
        ByPosition<Int128>(for: 1, against: 1, abstain: 0, none: 0)
      }
      guard
        let expansion = GameExpansion(game, possible, weights: weights, states: &states)
      else {
        return nil
      }
      func counted(_ worth: ByPosition<Int128>, others: Int) -> Banzhaf {
        let swings = worth.for - worth.against
        let all = Int128(1) << Int128(max(0, others))
        return Banzhaf(
          index: Double(swings) / Double(all),
          swings: Int64(exactly: swings),
          hasVeto: worth.against == 0,
          isDummy: swings == 0,
          isDictator: swings == all
        )
      }
      return (
        expansion.voters.map { counted($0, others: game.voters.count - 1) },
        zip(expansion.parts, game.votersOutside).map { counted($0, others: $1) }
      )
    }
    let weights = game.voters.map { _ in
      ByPosition<Double>(for: 0.5, against: 0.5, abstain: 0, none: 0)
    }
    guard
      let expansion = GameExpansion(game, possible, weights: weights, states: &states)
    else { return nil }
    func shared(_ worth: ByPosition<Double>, others: Int) -> Banzhaf {
      let index = worth.for - worth.against
      // Equal sums, taken in different orders, differ by their rounding alone; so may sums that differ by less.
      let isKnown = index > worth.for * 1e-12
      return Banzhaf(
        index: isKnown ? index : 0,
        swings: nil,
        hasVeto: worth.against == 0,
        isDummy: isKnown ? false : nil,
        isDictator: others == 0 ? worth.for == 1 : index < 1 - 1e-12 ? false : nil
      )
    }
    return (
      expansion.voters.map { shared($0, others: game.voters.count - 1) },
      zip(expansion.parts, game.votersOutside).map { shared($0, others: $1) }
    )
  }

  /// Returns the Shapley-Shubik indices, or `nil` where states are lacking.
  ///
  /// The index of a voter is the integral, over all probabilities with which everyone else is for, of the
  /// probability that its vote decides (Owen 1972). That is a polynomial of a degree below the number of voters,
  /// so that the quadrature of Gauss and Legendre gives it without error but for rounding.
  ///
  /// - Parameters:
  ///   - game: The game.
  ///   - possible: The positions that its voters and parts can come to.
  ///   - states: The states that may still be looked at.
  /// - Returns: The indices of the voters and of the parts, in their order.
  static func shapleyShubik(
    of game: CompoundGame,
    _ possible: PossibleVerdicts,
    states: inout Int
  ) -> (voters: [Double], parts: [Double])? {
    var voters = game.voters.map { _ in 0.0 }
    var parts = game.parts.map { _ in 0.0 }
    let nodes = GaussLegendre(points: (game.voters.count + 1) / 2).nodes
    let weightings = nodes.map { node in
      game.voters.map { _ in
        ByPosition<Double>(for: node.point, against: 1 - node.point, abstain: 0, none: 0)
      }
    }
    let expansions = GameExpansion.all(
      of: game,
      possible,
      weightings: weightings,
      negligible: Limits.negligibleChance,
      states: &states
    )
    guard let expansions else { return nil }
    for (node, expansion) in zip(nodes, expansions) {
      for voter in voters.indices {
        let worth = expansion.voters[voter]
        voters[voter] += node.weight * (worth.for - worth.against)
      }
      for part in parts.indices {
        let worth = expansion.parts[part]
        parts[part] += node.weight * (worth.for - worth.against)
      }
    }
    // Digits beyond the error are left out. Shares are from 0 to 1, but for rounding.
    func rounded(_ index: Double) -> Double { max(0, min(index, 1)).toTwelveDecimals }
    return (voters.map(rounded), parts.map(rounded))
  }
}
