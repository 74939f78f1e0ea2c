/// The grid on which the sums of a test are, and what they are more or less than it says.
struct SumGrid: Sendable {
  /// The distance of two sums.
  private var width: Int128 = 1
  /// What every sum is more than its place says, at least and at most.
  private var error: (least: Int128, most: Int128)

  /// The greatest reach of the electors, in distances of the grid, with which it begins.
  private static let mostPlaces: Int128 = 1 << 40
  /// The distance with which a grid is too coarse to say anything.
  private static let greatestWidth: Int128 = 1 << 100

  /// Creates the finest grid for a test.
  ///
  /// - Parameters:
  ///   - sum: The sum of nobody, and of those who are recused.
  ///   - reach: The most by which the electors can move it.
  init(from sum: Int128, reach: Int128) {
    error = (sum, sum)
    while reach / width > SumGrid.mostPlaces { width *= 2 }
  }

  /// Returns the place of an amount, to the nearest.
  func place(of amount: Int128) -> Int64 {
    let shifted = amount + width / 2
    return Int64(shifted >= 0 ? shifted / width : -((-shifted + width - 1) / width))
  }

  /// Returns the least sum at a place.
  func least(at place: Int64) -> Int128 { Int128(place) * width + error.least }

  /// Returns the greatest sum at a place.
  func most(at place: Int64) -> Int128 { Int128(place) * width + error.most }

  /// Adds what sums are more or less than their places say once one of some amounts is added to them.
  mutating func addRounding(of amounts: [Int128]) {
    let rounding = amounts.map { $0 - Int128(place(of: $0)) * width }
    error.least += rounding.min() ?? 0
    error.most += rounding.max() ?? 0
  }

  /// Makes the grid twice as coarse, where places are halved and rounded down, or returns false where it cannot be.
  mutating func coarsen() -> Bool {
    // Halves are rounded down, so that each sum may be more by the old distance.
    error.most += width
    width *= 2
    return width < SumGrid.greatestWidth
  }
}
