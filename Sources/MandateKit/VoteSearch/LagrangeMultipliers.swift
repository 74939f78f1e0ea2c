/// A bound on all constraints of a search together, by Lagrangian relaxation.
///
/// A multiplier is the worth of one unit of a constraint, in cost. With multipliers given, each
/// elector by itself takes the position that is cheapest once its amounts are paid for. No choice
/// that satisfies every constraint costs less than that, whatever the multipliers: good ones make
/// the bound high.
struct LagrangeMultipliers {
  /// The worth of a cost of one.
  private let unit: Int128
  /// The multiplier of each constraint, never negative.
  private let multipliers: [Int128]
  /// The least that the classes from each on cost, once their amounts are paid for; 0 after the last.
  private let rest: [Int128]

  /// Looks for multipliers that give a high bound, as far as the steps go.
  init(
    constraints: [LinearConstraint],
    classes: [InterchangeableElectors],
    ranges: [UInt128],
    _ steps: inout SearchBudget
  ) {
    var dual = LagrangianDual(constraints: constraints, classes: classes, ranges: ranges)
    dual.ascend(&steps)
    let (unit, multipliers) = (dual.unit, dual.multipliers)
    self.unit = unit
    self.multipliers = multipliers
    var rest: [Int128] = [0]
    for group in classes.reversed() {
      let cheapest = group.cheapest(at: multipliers, constraints: constraints, unit: unit)
      rest.append(rest[rest.count - 1] + cheapest.cost)
    }
    self.rest = rest.reversed()
  }

  /// Returns whether the classes from one on may still satisfy every constraint within a budget.
  func isHopeful(_ sums: [Int128], before index: Int, within budget: Int64) -> Bool {
    var left = unit * Int128(budget) - rest[index]
    for constraint in sums.indices { left += multipliers[constraint] * sums[constraint] }
    return left >= 0
  }
}
