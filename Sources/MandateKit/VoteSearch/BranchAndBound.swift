/// A search for a choice of ways, one from each lot, that brings several sums to zero or more within
/// a budget.
///
/// It goes from lot to lot, first along the way that leaves the most room, and back where a bound
/// forbids what is left: that of each sum alone, and, where those do not tell soon, that of all sums
/// together. What has failed once, with no less to spend and no more wanting, is not tried again.
struct BranchAndBound {
  private let tests: [LinearConstraint]
  private let lots: [ElectorClass]
  private let constants: [Int128]
  /// What the ways of each lot add to the sums.
  private let amounts: [[Int128]]
  /// The bounds of the lots from each on.
  private let bounds: [SingleConstraintBounds]
  /// The most that each sum can be away from zero.
  private let ranges: [UInt128]
  /// By how much the room that each sum has is to be compared with that of others.
  private let scales: [Int128]
  /// The bound of all sums together, once it is needed.
  private var prices: LagrangeMultipliers?
  /// How many ways were looked at.
  private var looks = 0
  /// What failed before each lot.
  private var failures: [[Start]]

  /// What is there before a lot.
  private struct Start {
    let sums: [Int128]
    let budget: Int
  }

  /// A lot that is being gone through.
  private struct Step {
    let start: Start
    /// The ways still to be tried, the best last.
    var ways: [Int]
    var way = 0
  }

  init(_ tests: [LinearConstraint], _ lots: [ElectorClass]) {
    // With no sum at all there is one that is always reached.
    let tests = tests.isEmpty ? [.present(atLeast: 0)] : tests
    self.tests = tests
    self.lots = lots
    constants = tests.map(\.constant)
    amounts = lots.map { $0.amounts(in: tests) }
    failures = Array(repeating: [], count: lots.count)
    var bounds = [SingleConstraintBounds(sums: tests.count, dearest: lots.dearest)]
    for (place, lot) in lots.enumerated().dropFirst().reversed() {
      bounds.append(
        SingleConstraintBounds(lot.costs, amounts[place], before: bounds[bounds.count - 1])
      )
    }
    // Nothing asks for the bounds of all lots together.
    self.bounds = [bounds[bounds.count - 1]] + bounds.reversed()
    var ranges = constants.map(\.magnitude)
    for amounts in amounts {
      for sum in tests.indices {
        var largest: UInt128 = 0
        for place in stride(from: sum, to: amounts.count, by: tests.count) {
          largest = max(largest, amounts[place].magnitude)
        }
        ranges[sum] += largest
      }
    }
    self.ranges = ranges.map { max(1, $0) }
    scales = ranges.map { Int128(max(1, (1 << 100) / max(1, $0))) }
  }

  /// The smallest budget that no bound forbids, or nothing where even the largest is forbidden.
  func leastHopeful() -> Int? {
    var high = lots.dearest
    guard isHopeful(high) else { return nil }
    var low = 0
    while low < high {
      let middle = (low + high) / 2
      if isHopeful(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private func isHopeful(_ budget: Int) -> Bool {
    let start = Start(sums: constants, budget: budget)
    return lots[0].costs.indices.contains { room(of: $0, at: 0, start) != nil }
  }

  /// The room that the sums would have once a way of a lot is taken, each as if all that is left went
  /// to it, and measured by its range; nothing where one is out of reach.
  private func room(of way: Int, at lot: Int, _ start: Start) -> Int128? {
    let left = start.budget - lots[lot].costs[way]
    guard left >= 0 else { return nil }
    var all: Int128 = 0
    for sum in constants.indices {
      let room =
        start.sums[sum] + amounts[lot][way * constants.count + sum]
        + bounds[lot + 1].most(sum, within: left)
      if room < 0 { return nil }
      all += room * scales[sum]
    }
    return all
  }

  /// Returns the way to take of each lot, or nothing where no choice is within the budget.
  mutating func ways(within budget: Int) -> [Int]? {
    let start = Start(sums: constants, budget: budget)
    guard isHopeful(start, at: 0) else { return nil }
    var path = [step(start, at: 0)]
    while let lot = path.indices.last {
      if looks > BranchAndBound.looksBeforePrices, prices == nil {
        prices = LagrangeMultipliers(tests, lots, ranges: ranges)
      }
      guard let way = path[lot].ways.popLast() else {
        failures[lot].append(path.removeLast().start)
        continue
      }
      path[lot].way = way
      if lot == lots.count - 1 { return path.map(\.way) }
      let next = self.start(taking: way, at: lot, path[lot].start)
      if isHopeful(next, at: lot + 1), !hasFailed(next, at: lot + 1) {
        path.append(step(next, at: lot + 1))
      }
    }
    return nil
  }

  private static let looksBeforePrices = 50_000

  /// Whether the bound of all sums together, where it is known, leaves any hope.
  private func isHopeful(_ start: Start, at lot: Int) -> Bool {
    prices?.isHopeful(start.sums, before: lot, within: start.budget) ?? true
  }

  private mutating func step(_ start: Start, at lot: Int) -> Step {
    looks += lots[lot].costs.count
    var hopeful: [(room: Int128, way: Int)] = []
    for way in lots[lot].costs.indices {
      if let room = room(of: way, at: lot, start) { hopeful.append((room, way)) }
    }
    // Of equals, the first is tried first.
    hopeful.sort { ($0.room, $1.way) < ($1.room, $0.way) }
    return Step(start: start, ways: hopeful.map(\.way))
  }

  private func start(taking way: Int, at lot: Int, _ start: Start) -> Start {
    Start(
      sums: constants.indices.map { start.sums[$0] + amounts[lot][way * constants.count + $0] },
      budget: start.budget - lots[lot].costs[way]
    )
  }

  private func hasFailed(_ start: Start, at lot: Int) -> Bool {
    failures[lot].contains { failure in
      start.budget <= failure.budget && zip(start.sums, failure.sums).allSatisfy { $0 <= $1 }
    }
  }
}
