/// The least budget within which one of several searches succeeds, closed in on from both sides.
struct CostBracket {
  private var searches: [(search: BranchAndBound, least: Int64)] = []
  /// The smallest budget that no bound excludes.
  private var least: Int64 = .max
  private let dearest: Int64
  /// The largest budget that is shown to be too small.
  private(set) var excluded: Int64 = -1
  /// The allocations of the cheapest solution found.
  private(set) var best: [Int]?
  private var cost: Int64 = .max

  init(dearest: Int64) {
    self.dearest = dearest
  }

  /// Adds a search, with the smallest budget that its bounds do not exclude.
  mutating func add(_ search: BranchAndBound, least: Int64) {
    searches.append((search: search, least: least))
    self.least = min(self.least, least)
    excluded = self.least - 1
  }

  /// Whether it is shown that there is no solution.
  var isExcluded: Bool { searches.isEmpty || excluded >= dearest }

  /// Looks for a solution within a budget, each search with a part of the steps.
  ///
  /// - Returns: Whether there is one, or `nil` where the steps do not suffice to tell.
  private mutating func attempt(
    within budget: Int64,
    oneIn divisor: Int64,
    _ steps: inout SearchBudget
  ) -> Bool? {
    var isShown = true
    for index in searches.indices where searches[index].least <= budget {
      let answer = steps.withPart(oneIn: divisor) {
        searches[index].search.allocations(within: budget, &$0)
      }
      switch answer {
      case .found(let allocations):
        let cost = searches[index].search.cost(of: allocations)
        if cost < self.cost { (self.cost, best) = (cost, allocations) }
        return true
      case .none: break
      case .outOfSteps: isShown = false
      }
    }
    guard isShown else { return nil }
    excluded = max(excluded, budget)
    return false
  }

  /// Tries one budget after the other from the smallest, and returns whether that found the least.
  ///
  /// A solution within a budget is within every larger one too. The bounds are mostly near: only where
  /// they are far, or costs are large, are budgets skipped and the gap then bisected.
  mutating func ascend(_ steps: inout SearchBudget) -> Bool {
    if searches.isEmpty { return true }
    let inTurn = dearest > Limits.budgetsToldApart ? 0 : Limits.budgetsInTurn
    while best == nil, excluded < dearest {
      let budget = min(excluded + max(1, excluded - least - inTurn), dearest)
      guard attempt(within: budget, oneIn: 1, &steps) != nil else { return false }
    }
    while best != nil, cost > excluded + 1 {
      let budget = excluded + (cost - excluded) / 2
      guard attempt(within: budget, oneIn: 1, &steps) != nil else { return false }
    }
    return true
  }

  /// Looks for a solution at any cost, and then for cheaper ones by halving.
  ///
  /// The budgets tried do not depend on the number of steps, so that with more of them the solution is
  /// never dearer.
  mutating func descend(_ steps: inout SearchBudget) {
    guard attempt(within: dearest, oneIn: 2, &steps) == true else { return }
    var (low, high) = (least, cost)
    while low < high {
      let budget = low + (high - low) / 2
      switch attempt(within: budget, oneIn: 2, &steps) {
      case true?: high = budget
      case false?: low = budget + 1
      case nil: return
      }
    }
  }
}
