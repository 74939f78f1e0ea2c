/// What one more of each of several sums is worth in votes: a bound on all sums together.
///
/// With prices, each elector by itself takes the position that is cheapest once what it adds is paid
/// for. However high prices are, no choice that reaches every sum costs fewer votes than that: they
/// are the multipliers of Lagrange's relaxation, and are looked for so that the bound is high.
struct LagrangeMultipliers {
  /// How much one vote is.
  let vote: Int128
  /// The price of one of each sum, never negative.
  let ofSums: [Int128]
  /// The least that the lots from each on cost, once what they add is paid for; nothing behind all.
  let rest: [Int128]

  /// Looks for prices that give a high bound.
  init(_ tests: [LinearConstraint], _ lots: [ElectorClass], ranges: [UInt128]) {
    var search = LagrangianDual(tests, lots, ranges: ranges)
    search.improve()
    vote = search.vote
    ofSums = search.prices(search.best)
    var rest: [Int128] = [0]
    for lot in lots.reversed() {
      rest.append(rest[rest.count - 1] + lot.cheapest(ofSums, tests, vote).cost)
    }
    self.rest = rest.reversed()
  }

  /// Whether prices leave hope that the lots from one on reach the sums from where they stand.
  func isHopeful(_ sums: [Int128], before lot: Int, within budget: Int) -> Bool {
    var left = vote * Int128(budget) - rest[lot]
    for sum in sums.indices { left += ofSums[sum] * sums[sum] }
    return left >= 0
  }
}
