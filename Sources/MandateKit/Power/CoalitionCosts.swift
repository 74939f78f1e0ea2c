/// The costs of the voters of a game, shared out among the places in which each counts.
///
/// All places of a voter together cost no more than the voter, times a scale by which little is lost where costs
/// are rounded down.
struct CoalitionCosts: Sendable {
  /// The voters that are taken into the set, or left out of it.
  private(set) var taken: Set<Int> = []
  private var left: Set<Int> = []
  private let costs: [Int64]
  private let shares: [Int64]
  private let scale: Int64

  /// Creates costs.
  ///
  /// - Parameters:
  ///   - costs: The cost of each voter.
  ///   - uses: The number of places in which each counts.
  init(_ costs: [Int64], uses: [Int]) {
    self.costs = costs
    let scale: Int64 = uses.contains { $0 > 1 } ? 60 : 1
    self.scale = scale
    shares = zip(costs, uses).map { cost, uses in
      min(cost * scale / max(1, Int64(clamping: uses)), Limits.cost)
    }
  }

  /// Takes a voter into the set, or leaves it out.
  mutating func settle(_ voter: Int, isTaken: Bool) {
    reopen(voter)
    if isTaken { taken.insert(voter) } else { left.insert(voter) }
  }

  /// Leaves it open whether a voter is in the set.
  mutating func reopen(_ voter: Int) {
    taken.remove(voter)
    left.remove(voter)
  }

  /// Returns what each place of a voter costs if it is in the set, and if not; `nil` where it cannot be.
  func cost(of voter: Int) -> (inside: Int64?, outside: Int64?) {
    if taken.contains(voter) { return (0, nil) }
    if left.contains(voter) { return (nil, 0) }
    return (shares[voter], 0)
  }

  /// Returns the cost of a set by that of the places of those in it who are not taken.
  func unscaled(_ cost: Int64) -> Int64 {
    taken.reduce((cost + scale - 1) / scale) { $0 + costs[$1] }
  }
}
