/// The most that the last lots of a search can add to each of some sums within each budget.
///
/// Of one sum alone that is exact, unless there are very many budgets: then several are taken
/// together, and what a way costs is rounded down. Of several sums, each is bounded as if it were
/// alone.
struct SingleConstraintBounds {
  private let sums: Int
  /// How many votes are taken together.
  private let grain: Int
  /// The most for each sum, budget after budget.
  private let most: [Int128]

  /// What no sum can be brought back from.
  private static let never = Int128(-1) << 120

  /// The most budgets that are told apart.
  private static let mostBudgets = 16_384

  /// The bounds of nobody, behind lots that cost at most so much.
  init(sums: Int, dearest: Int) {
    self.sums = sums
    grain = dearest / SingleConstraintBounds.mostBudgets + 1
    most = Array(repeating: 0, count: sums)
  }

  /// The bounds of a lot and of those behind it.
  init(_ costs: [Int], _ amounts: [Int128], before rest: SingleConstraintBounds) {
    let (sums, grain) = (rest.sums, rest.grain)
    let dearest = (costs.last ?? 0) / grain
    self.sums = sums
    self.grain = grain
    var atCost = [Int128](repeating: SingleConstraintBounds.never, count: (dearest + 1) * sums)
    for (way, votes) in costs.enumerated() {
      let cost = votes / grain
      for sum in 0..<sums {
        atCost[cost * sums + sum] = max(atCost[cost * sums + sum], amounts[way * sums + sum])
      }
    }
    let budgets = rest.most.count / sums
    var most = [Int128](repeating: SingleConstraintBounds.never, count: (dearest + budgets) * sums)
    for cost in 0...dearest where atCost[cost * sums] != SingleConstraintBounds.never {
      for place in 0..<budgets * sums {
        let here = cost * sums + place
        most[here] = max(most[here], atCost[cost * sums + place % sums] + rest.most[place])
      }
    }
    for place in sums..<most.count { most[place] = max(most[place], most[place - sums]) }
    self.most = most
  }

  /// The most that can be added to a sum within a budget.
  func most(_ sum: Int, within budget: Int) -> Int128 {
    most[min(budget / grain, most.count / sums - 1) * sums + sum]
  }
}
