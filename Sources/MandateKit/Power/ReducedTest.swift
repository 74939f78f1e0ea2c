/// A linear test of a rule, with sums counted from the least that the electors can come to and on the coarsest grid
/// on which all of them lie.
///
/// A majority by patients of electors who are for or against asks how many patients are for, in units of the greatest
/// common divisor of their numbers.
struct ReducedTest: Sendable {
  /// What each elector adds, 0 at least.
  private(set) var amounts: [ByPosition<Int64>]
  /// The sum from which on the test holds.
  let quota: Int64
  /// The most that the electors can add together.
  let total: Int64
  /// Whether somebody counted must be for as well.
  let needsSupport: Bool
  /// Whether each elector is somebody counted.
  let isCounted: [Bool]

  /// Reduces a test, or returns `nil` where sums take more than 62 bits.
  ///
  /// - Parameters:
  ///   - test: The test.
  ///   - electorate: The electors.
  ///   - positions: The positions in which each elector can be.
  init?(_ test: LinearTest, _ electorate: Electorate<VotingStructure>, positions: [PositionSet]) {
    let electors = electorate.electors
    let recused = electorate.recused.reduce(Int128(0)) { $0 + Int128($1[Int(test.measure)]) }
    var least = Int128(test.constant) + Int128(test.recused) * recused
    var most: Int128 = 0
    var grid: Int128 = 0
    var reduced: [ByPosition<Int128>] = []
    for (elector, positions) in zip(electors, positions) {
      let lowest = positions.positions.map { test.amount(of: elector, in: $0) }.min() ?? 0
      var added = ByPosition<Int128>(repeating: 0)
      for position in positions.positions {
        added[position] = test.amount(of: elector, in: position) - lowest
        grid = ReducedTest.greatestCommonDivisor(grid, added[position])
      }
      least += lowest
      most += max(max(added.for, added.against), max(added.abstain, added.none))
      reduced.append(added)
    }
    grid = max(grid, 1)
    guard most / grid < 1 << 62 else { return nil }
    // The least multiple of the grid with which the sum is not below zero; of sums below 2 to the power of 62, one
    // that is never reached is as good as any other.
    let quota = least >= 0 ? 0 : (-least + grid - 1) / grid
    self.quota = Int64(min(quota, 1 << 62))
    total = Int64(most / grid)
    amounts = reduced.map { added in ByPosition { Int64(added[$0] / grid) } }
    needsSupport = test.needsSupport
    isCounted = electors.map { $0[Int(test.measure)] > 0 }
  }

  /// The most that an elector can add.
  func most(of elector: Int) -> Int64 {
    let amounts = amounts[elector]
    return max(max(amounts.for, amounts.against), max(amounts.abstain, amounts.none))
  }

  private static func greatestCommonDivisor(_ left: Int128, _ right: Int128) -> Int128 {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return left
  }
}
