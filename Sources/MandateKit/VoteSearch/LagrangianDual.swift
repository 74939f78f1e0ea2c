/// The ascent to multipliers that give a high bound.
///
/// The bound is a concave function of the multipliers. It is climbed in planes: of two constraints,
/// and then of the best multipliers so far and one more constraint. The direction in the plane is
/// found by bisection, and for each direction the distance. All numbers are whole; the quality of the
/// bound affects running time only, not the result.
struct LagrangianDual {
  /// The worth of a cost of one.
  let unit: Int128
  /// The best multipliers so far, times the range of each constraint.
  private var best: [Int128]
  private var bound: Int128
  private let constraints: [LinearConstraint]
  private let classes: [InterchangeableElectors]
  private let ranges: [UInt128]
  /// The steps of one evaluation.
  private let work: Int

  /// The worth of the dearest allocations together.
  private static let all = Int128(1) << 100
  private static let halvings = 14
  private static let one = Int128(1) << 20

  init(constraints: [LinearConstraint], classes: [InterchangeableElectors], ranges: [UInt128]) {
    self.constraints = constraints
    self.classes = classes
    self.ranges = ranges
    let measures = Set(constraints.map { $0.measure }).count
    work = classes.reduce(0) {
      $0 + ($1.electors.count * measures + constraints.count) * $1.options.count
    }
    unit = LagrangianDual.all / Int128(max(1, classes.dearest))
    best = Array(repeating: 0, count: constraints.count)
    bound = 0
    bound = evaluate(best).bound
  }

  /// Improves the multipliers: with each pair of constraints alone, and then constraint by constraint
  /// until that brings less than a cost of one.
  mutating func ascend(_ steps: inout SearchBudget) {
    for first in constraints.indices {
      var alone = [Int128](repeating: 0, count: constraints.count)
      alone[first] = LagrangianDual.all
      for second in constraints.indices.dropFirst(first + 1) {
        climb(from: alone, towards: second, &steps)
      }
    }
    var last: Int128
    repeat {
      last = bound
      for constraint in constraints.indices { climb(from: best, towards: constraint, &steps) }
    } while bound - last >= unit
  }

  /// The best multiplier found for each constraint.
  var multipliers: [Int128] { multipliers(best) }

  private func multipliers(_ worths: [Int128]) -> [Int128] {
    zip(worths, ranges).map { $0 / Int128($1) }
  }

  /// Tries mixtures of some multipliers with that of one more constraint.
  private mutating func climb(
    from base: [Int128],
    towards constraint: Int,
    _ steps: inout SearchBudget
  ) {
    let largest = base.max() ?? 0
    if largest == 0 {
      _ = raise(base, with: constraint, part: LagrangianDual.one, &steps)
      return
    }
    // As large as the other, so that bisection finds any mixture.
    let base = base.map {
      $0 / (largest / LagrangianDual.one + 1) * (LagrangianDual.all / LagrangianDual.one)
    }
    var (low, high): (Int128, Int128) = (0, LagrangianDual.one)
    for _ in 0..<LagrangianDual.halvings {
      let part = (low + high) / 2
      guard let isShort = raise(base, with: constraint, part: part, &steps) else { return }
      if isShort { low = part } else { high = part }
    }
  }

  /// Finds the best distance along a mixture, and returns whether more of the constraint would then be
  /// better, or `nil` where the bound is as high as it gets in this plane or the steps are used up.
  private mutating func raise(
    _ base: [Int128],
    with constraint: Int,
    part: Int128,
    _ steps: inout SearchBudget
  ) -> Bool? {
    var mixture = base.map { $0 / LagrangianDual.one * (LagrangianDual.one - part) }
    mixture[constraint] += LagrangianDual.all / LagrangianDual.one * part
    var (low, high): (Int128, Int128) = (0, LagrangianDual.one << 8)
    // The shortfall where the distance is too short, and the excess where it is too long.
    var short: (all: Int128, own: Int128)?
    var excess: (all: Int128, own: Int128)?
    for _ in 0..<LagrangianDual.halvings + 8 {
      guard steps.spend(work) else { return nil }
      let height = (low + high) / 2
      let point = mixture.map { $0 / LagrangianDual.one * height }
      let (here, slacks) = evaluate(point)
      if here > bound { (bound, best) = (here, point) }
      var all: Int128 = 0
      for place in slacks.indices {
        all += slacks[place] * (mixture[place] / (LagrangianDual.all / LagrangianDual.one))
      }
      let own = slacks[constraint]
      if all == 0 { return own == 0 ? nil : own < 0 }
      if all < 0 {
        (low, short) = (height, (-all, own))
      } else {
        (high, excess) = (height, (all, own))
      }
    }
    // Between the two the mixture is satisfied exactly: of the constraint there is more or less.
    guard let short else { return excess.map { $0.own < 0 } }
    guard let excess else { return short.own < 0 }
    let between = short.own * excess.all + excess.own * short.all
    return between == 0 ? nil : between < 0
  }

  /// The dual bound at some multipliers, and the slack of each constraint at the minimiser, relative
  /// to its range.
  private func evaluate(_ worths: [Int128]) -> (bound: Int128, slacks: [Int128]) {
    let multipliers = multipliers(worths)
    var sums = constraints.map { $0.constant }
    var bound: Int128 = 0
    for constraint in sums.indices { bound -= multipliers[constraint] * sums[constraint] }
    for group in classes {
      let (cost, amounts) = group.cheapest(at: multipliers, constraints: constraints, unit: unit)
      bound += cost
      for constraint in sums.indices { sums[constraint] += amounts[constraint] }
    }
    return (bound, zip(sums, ranges).map { LagrangianDual.part($0, of: $1) })
  }

  /// A sum as a part of its range, in parts of 2^20.
  private static func part(_ sum: Int128, of range: UInt128) -> Int128 {
    range < UInt128(1) << 100 ? sum * one / Int128(range) : sum / (Int128(range) / one)
  }
}

extension InterchangeableElectors {
  /// Returns the cost of the electors where each takes the position that is cheapest once its amounts
  /// are paid for, and those amounts.
  func cheapest(
    at multipliers: [Int128],
    constraints: [LinearConstraint],
    unit: Int128
  ) -> (cost: Int128, amounts: [Int128]) {
    // The yield of each position for each unit of a measure, and the cost of it to each elector.
    var yields: [(measure: Int, each: [Int128])] = []
    for (multiplier, constraint) in zip(multipliers, constraints) {
      var place = yields.firstIndex { $0.measure == constraint.measure }
      if place == nil {
        place = yields.count
        yields.append((constraint.measure, [Int128](repeating: 0, count: options.count)))
      }
      for (option, choice) in options.enumerated() {
        yields[place ?? 0].each[option] += multiplier * constraint.each[choice.position]
      }
    }
    let costs = options.map { Int128($0.cost) * unit }
    var cost: Int128 = 0
    // The amounts of those who take each position, in the measures that have a yield.
    var taken = [Int128](repeating: 0, count: options.count * yields.count)
    for elector in electors.indices {
      var best = 0
      var least = Int128.max
      for place in costs.indices {
        var here = costs[place]
        for (measure, each) in yields { here -= each[place] * amount(of: elector, in: measure) }
        if here < least { (best, least) = (place, here) }
      }
      cost += least
      for (place, yield) in yields.enumerated() {
        taken[best * yields.count + place] += amount(of: elector, in: yield.measure)
      }
    }
    let amounts = constraints.map { constraint in
      let place = yields.firstIndex { $0.measure == constraint.measure } ?? 0
      return options.indices.reduce(Int128(0)) { sum, option in
        sum + constraint.each[options[option].position] * taken[option * yields.count + place]
      }
    }
    return (cost, amounts)
  }
}
