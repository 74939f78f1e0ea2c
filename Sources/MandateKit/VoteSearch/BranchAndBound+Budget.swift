extension BranchAndBound {
  /// Returns the smallest budget that no bound excludes, or `nil` where even the largest is.
  func leastHopeful() -> Int64? {
    var high = classes.dearest
    guard isHopeful(high) else { return nil }
    var low: Int64 = 0
    while low < high {
      let middle = (low + high) / 2
      if isHopeful(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Returns the cost of an allocation of each class.
  func cost(of allocations: [Int]) -> Int64 {
    zip(classes, allocations).reduce(0) { $0 + $1.0.costs[$1.1] }
  }

  private func isHopeful(_ budget: Int64) -> Bool {
    let state = State(sums: constraints.map { $0.constant }, budget: budget)
    return classes[0].costs.indices.contains { slack(after: $0, of: 0, from: state) != nil }
  }

  /// Returns the slack left in the constraints after an allocation, each as if the rest of the budget
  /// went to it alone and relative to its range, or `nil` if one cannot be satisfied.
  func slack(
    after allocation: Int,
    of index: Int,
    from state: State
  ) -> Int128? {
    let left = state.budget - classes[index].costs[allocation]
    guard left >= 0 else { return nil }
    var sum: Int128 = 0
    let first = allocation * constraints.count
    for constraint in constraints.indices {
      let slack =
        state.sums[constraint] + amounts[index][first + constraint]
        + bounds[index + 1].most(of: constraint, within: left)
      if slack < 0 { return nil }
      sum += slack * scales[constraint]
    }
    return sum
  }
}
