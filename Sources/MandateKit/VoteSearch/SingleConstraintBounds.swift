/// The most that the last classes of a search can add to each constraint within each budget.
///
/// Each constraint is relaxed to stand alone, and its bound found by dynamic programming over the
/// budget. It is exact for one constraint, unless budgets are many: adjacent ones are then merged,
/// and costs rounded down.
struct SingleConstraintBounds {
  private let constraints: Int
  /// The number of adjacent budgets merged into one.
  private let grain: Int64
  /// The most for each constraint, budget after budget.
  private let most: [Int128]

  /// An amount that no constraint recovers from.
  private static let never = Int128(-1) << 120

  /// Creates the bounds of no classes, after classes that cost at most so much together.
  init(constraints: Int, dearest: Int64) {
    self.constraints = constraints
    grain = dearest / Limits.budgetsToldApart + 1
    most = Array(repeating: 0, count: constraints)
  }

  /// Creates the bounds of a class and of those after it, or `nil` where the steps do not suffice.
  init?(
    costs: [Int64],
    amounts: [Int128],
    before rest: SingleConstraintBounds,
    _ steps: inout SearchBudget
  ) {
    let (constraints, grain) = (rest.constraints, rest.grain)
    // Costs ascend, and at most the number of budgets told apart remains of them.
    let dearest = Int((costs.last ?? 0) / grain)
    self.constraints = constraints
    self.grain = grain
    let budgets = rest.most.count / constraints
    guard steps.spend((dearest + budgets) * constraints / 4) else { return nil }
    var atCost = [Int128](
      repeating: SingleConstraintBounds.never,
      count: (dearest + 1) * constraints
    )
    for (allocation, cost) in costs.enumerated() {
      let cost = Int(cost / grain)
      for constraint in 0..<constraints {
        atCost[cost * constraints + constraint] = max(
          atCost[cost * constraints + constraint],
          amounts[allocation * constraints + constraint]
        )
      }
    }
    var most = [Int128](
      repeating: SingleConstraintBounds.never,
      count: (dearest + budgets) * constraints
    )
    for cost in 0...dearest where atCost[cost * constraints] != SingleConstraintBounds.never {
      guard steps.spend(budgets * constraints / 4) else { return nil }
      for place in 0..<budgets * constraints {
        let here = cost * constraints + place
        most[here] = max(
          most[here],
          atCost[cost * constraints + place % constraints] + rest.most[place]
        )
      }
    }
    for place in constraints..<most.count {
      most[place] = max(most[place], most[place - constraints])
    }
    self.most = most
  }

  /// Returns the most that can be added to a constraint within a budget.
  func most(of constraint: Int, within budget: Int64) -> Int128 {
    let last = most.count / constraints - 1
    return most[Int(min(budget / grain, Int64(last))) * constraints + constraint]
  }
}
