/// The partial allocations of a search that are known to have no solution.
///
/// One that has no more to spend, and falls short by no less, has none either. All are found again
/// where they recur; with the latest few of each class, others are compared.
struct FailedStates {
  /// A partial allocation, as far as what can follow depends on it.
  struct State: Hashable {
    let index: Int
    /// The sum of each constraint, but no more than it can need.
    let sums: [Int128]
  }

  private struct Failure {
    let sums: [Int128]
    let budget: Int64
  }

  /// The largest budget with which each failed.
  private var budgets: [State: Int64] = [:]
  private var latest: [[Failure]]
  private var oldest: [Int]

  init(classes: Int) {
    latest = Array(repeating: [], count: classes)
    oldest = Array(repeating: 0, count: classes)
  }

  /// Notes that a partial allocation has no solution within a budget.
  mutating func insert(_ state: State, budget: Int64) {
    if budgets.count < Limits.failuresRemembered || budgets[state] != nil {
      budgets[state] = max(budget, budgets[state] ?? budget)
    }
    let failure = Failure(sums: state.sums, budget: budget)
    if latest[state.index].count < Limits.failuresCompared {
      latest[state.index].append(failure)
    } else {
      latest[state.index][oldest[state.index]] = failure
      oldest[state.index] = (oldest[state.index] + 1) % Limits.failuresCompared
    }
  }

  /// Returns whether a partial allocation is known to have no solution within a budget.
  func contains(_ state: State, budget: Int64) -> Bool {
    if let failed = budgets[state], budget <= failed { return true }
    return latest[state.index].contains { failure in
      guard budget <= failure.budget else { return false }
      for place in state.sums.indices where state.sums[place] > failure.sums[place] {
        return false
      }
      return true
    }
  }
}
