/// The search for prices that give a high bound.
///
/// The bound is a concave function of the prices. It is followed in planes: of two sums, and then of
/// the best prices so far and one more sum. The mixture of both is halved in, and for each mixture
/// how high it is priced. Numbers are whole throughout; how near the top this comes bears on how long
/// the search for votes takes, never on what it finds.
struct LagrangianDual {
  /// How much one vote is.
  let vote: Int128
  /// The best prices so far: what the whole range of each sum is worth.
  private(set) var best: [Int128]
  private var bound: Int128
  private let tests: [LinearConstraint]
  private let lots: [ElectorClass]
  private let ranges: [UInt128]

  /// What all votes together are.
  private static let all = Int128(1) << 100
  /// Halvings of a mixture, and of its price.
  private static let halvings = 14
  private static let one = Int128(1) << 20

  init(_ tests: [LinearConstraint], _ lots: [ElectorClass], ranges: [UInt128]) {
    self.tests = tests
    self.lots = lots
    self.ranges = ranges
    vote = LagrangianDual.all / Int128(max(1, lots.dearest))
    best = Array(repeating: 0, count: tests.count)
    bound = 0
    bound = evaluate(best).bound
  }

  /// Improves the prices: with each pair of sums alone, and then sum by sum until that brings less
  /// than a vote.
  mutating func improve() {
    for first in tests.indices {
      var alone = [Int128](repeating: 0, count: tests.count)
      alone[first] = LagrangianDual.all
      for second in tests.indices.dropFirst(first + 1) { mix(alone, with: second) }
    }
    var last: Int128
    repeat {
      last = bound
      for sum in tests.indices { mix(best, with: sum) }
    } while bound - last >= vote
  }

  /// The price of one of each sum.
  func prices(_ worths: [Int128]) -> [Int128] {
    zip(worths, ranges).map { $0 / Int128($1) }
  }

  /// Tries mixtures of some prices with one more sum.
  private mutating func mix(_ base: [Int128], with sum: Int) {
    let largest = base.max() ?? 0
    if largest == 0 {
      _ = raise(base, with: sum, part: LagrangianDual.one)
      return
    }
    // As large as the other, so that halving finds any mixture.
    let base = base.map {
      $0 / (largest / LagrangianDual.one + 1) * (LagrangianDual.all / LagrangianDual.one)
    }
    var (low, high): (Int128, Int128) = (0, LagrangianDual.one)
    for _ in 0..<LagrangianDual.halvings {
      let part = (low + high) / 2
      guard let wanting = raise(base, with: sum, part: part) else { return }
      if wanting { low = part } else { high = part }
    }
  }

  /// Finds how high a mixture is best priced, and returns whether it then wants more of the sum, or
  /// nothing where the bound is as high as it gets in this plane.
  private mutating func raise(_ base: [Int128], with sum: Int, part: Int128) -> Bool? {
    var mixture = base.map { $0 / LagrangianDual.one * (LagrangianDual.one - part) }
    mixture[sum] += LagrangianDual.all / LagrangianDual.one * part
    var (low, high): (Int128, Int128) = (0, LagrangianDual.one << 8)
    // What is short where the price is too low, and what there is too much of where it is too high.
    var short: (all: Int128, sum: Int128)?
    var excess: (all: Int128, sum: Int128)?
    for _ in 0..<LagrangianDual.halvings + 8 {
      let height = (low + high) / 2
      let point = mixture.map { $0 / LagrangianDual.one * height }
      let (here, shares) = evaluate(point)
      if here > bound { (bound, best) = (here, point) }
      var all: Int128 = 0
      for place in shares.indices {
        all += shares[place] * (mixture[place] / (LagrangianDual.all / LagrangianDual.one))
      }
      if all == 0 { return shares[sum] == 0 ? nil : shares[sum] < 0 }
      if all < 0 {
        (low, short) = (height, (-all, shares[sum]))
      } else {
        (high, excess) = (height, (all, shares[sum]))
      }
    }
    // Between the two there is as much as is asked of the mixture: of the sum it is more or less.
    guard let short else { return excess.map { $0.sum < 0 } }
    guard let excess else { return short.sum < 0 }
    let between = short.sum * excess.all + excess.sum * short.all
    return between == 0 ? nil : between < 0
  }

  /// The bound that some prices give, and what each sum comes to with the choice behind it, as a part
  /// of its range.
  private func evaluate(_ worths: [Int128]) -> (bound: Int128, shares: [Int128]) {
    let prices = prices(worths)
    var sums = tests.map(\.constant)
    var bound: Int128 = 0
    for sum in sums.indices { bound -= prices[sum] * sums[sum] }
    for lot in lots {
      let (cost, amounts) = lot.cheapest(prices, tests, vote)
      bound += cost
      for sum in sums.indices { sums[sum] += amounts[sum] }
    }
    return (bound, zip(sums, ranges).map { LagrangianDual.share($0, of: $1) })
  }

  /// A sum as a part of its range, in parts of 2^20.
  private static func share(_ sum: Int128, of range: UInt128) -> Int128 {
    range < UInt128(1) << 100 ? sum * one / Int128(range) : sum / (Int128(range) / one)
  }
}

extension ElectorClass {
  /// Returns what the electors cost where each takes the position that is cheapest once what it adds
  /// to some sums is paid for, and what they add.
  func cheapest(
    _ prices: [Int128],
    _ tests: [LinearConstraint],
    _ vote: Int128
  ) -> (cost: Int128, amounts: [Int128]) {
    // What each position costs an elector, and what it brings for each of its patients.
    var costs = priced.map { Int128($0.cost) * vote }
    var perPatient = [Int128](repeating: 0, count: priced.count)
    for (price, test) in zip(prices, tests) where isCounted(by: test) {
      for (place, priced) in priced.enumerated() {
        costs[place] -= price * test.each[priced.position]
        perPatient[place] += price * test.perPatient[priced.position]
      }
    }
    var cost: Int128 = 0
    var takers = [(electors: Int, patients: Int128)](repeating: (0, 0), count: priced.count)
    for patients in patientsOfEach {
      var best = 0
      var least = Int128.max
      for place in costs.indices {
        let here = costs[place] - perPatient[place] * patients
        if here < least { (best, least) = (place, here) }
      }
      cost += least
      takers[best].electors += 1
      takers[best].patients += patients
    }
    let amounts = tests.map { test in
      isCounted(by: test)
        ? zip(takers, priced).reduce(0) {
          $0 + test.amount($1.0.electors, patients: $1.0.patients, in: $1.1.position)
        } : 0
    }
    return (cost, amounts)
  }
}
