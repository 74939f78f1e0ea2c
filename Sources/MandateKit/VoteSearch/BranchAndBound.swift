/// A depth-first search for one allocation of each class of electors such that several constraints
/// are satisfied within a budget.
///
/// It goes from class to class, first along the allocation that leaves most slack, and back where a
/// bound excludes the rest: that of each constraint alone, and, where constraints agree and those do
/// not tell soon, that of all constraints together. A partial allocation that failed once is not tried again.
struct BranchAndBound {
  /// The order in which the allocations of a class are tried.
  enum Order {
    /// Those that leave most slack first: for constraints that agree.
    case largestSlack
    /// Those with most for first until the constraints that ask for support are satisfied, then those
    /// with most against: for constraints that pull apart.
    case alternating
  }

  /// The answer for one budget.
  enum Answer {
    case found([Int])
    case none
    case outOfSteps
  }

  let constraints: [LinearConstraint]
  let classes: [InterchangeableElectors]
  private let order: Order
  /// The constraints that ask for support.
  private let supportive: [Int]
  /// The amounts that the allocations of each class add to the constraints.
  let amounts: [[Int128]]
  /// The bounds of the classes from each on.
  let bounds: [SingleConstraintBounds]
  /// The most that each constraint can need before each class, however the rest turns out.
  private let needs: [[Int128]]
  /// The most that each sum can be away from zero.
  private let ranges: [UInt128]
  /// The factor by which the slack of each constraint compares with that of others.
  let scales: [Int128]
  /// The bound of all constraints together, once it is needed.
  private var multipliers: LagrangeMultipliers?
  /// The number of steps so far.
  private var taken: Int64 = 0
  private var failures: FailedStates

  /// The state before a class.
  struct State {
    let sums: [Int128]
    let budget: Int64
  }

  /// A class whose allocations are being tried.
  private struct Branch {
    let state: State
    /// The allocations still to be tried, the best last.
    var allocations: [Int]
    var allocation = 0
  }

  /// Prepares a search, or returns `nil` where the steps do not suffice for that.
  ///
  /// There must be at least one class.
  init?(
    constraints: [LinearConstraint],
    classes: [InterchangeableElectors],
    order: Order = .largestSlack,
    _ steps: inout SearchBudget
  ) {
    // With no constraint at all there is one that is always satisfied.
    let constraints = constraints.isEmpty ? [.present(atLeast: 0)] : constraints
    let count = constraints.count
    self.constraints = constraints
    self.classes = classes
    self.order = order
    supportive = constraints.indices.filter { constraints[$0].asksForSupport }
    let allocations = classes.reduce(Int64(0)) { $0 + Int64($1.costs.count) }
    guard steps.spend(allocations * Int64(count)) else { return nil }
    let amounts = classes.map { $0.amounts(in: constraints) }
    self.amounts = amounts
    failures = FailedStates(classes: classes.count)
    var bounds = [SingleConstraintBounds(constraints: count, dearest: classes.dearest)]
    for (index, group) in classes.enumerated().dropFirst().reversed() {
      let bound = SingleConstraintBounds(
        costs: group.costs,
        amounts: amounts[index],
        before: bounds[bounds.count - 1],
        &steps
      )
      guard let bound else { return nil }
      bounds.append(bound)
    }
    // The bounds of all classes together are never read.
    self.bounds = [bounds[bounds.count - 1]] + bounds.reversed()
    var ranges = constraints.map { $0.constant.magnitude }
    var needs = [[Int128](repeating: 0, count: count)]
    for amounts in amounts.reversed() {
      var need = needs[needs.count - 1]
      for constraint in 0..<count {
        var (largest, least): (UInt128, Int128) = (0, .max)
        for place in stride(from: constraint, to: amounts.count, by: count) {
          largest = max(largest, amounts[place].magnitude)
          least = min(least, amounts[place])
        }
        ranges[constraint] += largest
        need[constraint] -= least
      }
      needs.append(need)
    }
    self.needs = needs.reversed()
    self.ranges = ranges.map { max(1, $0) }
    scales = ranges.map { Int128(max(1, (1 << 100) / max(1, $0))) }
  }

  /// Returns the allocation to take of each class, or that there is none within the budget.
  mutating func allocations(within budget: Int64, _ steps: inout SearchBudget) -> Answer {
    let state = State(sums: constraints.map { $0.constant }, budget: budget)
    guard isHopeful(state, before: 0) else { return .none }
    guard let root = branch(from: state, at: 0, &steps) else { return .outOfSteps }
    var path = [root]
    while let index = path.indices.last {
      if order == .largestSlack, taken > Limits.stepsBeforeDual, multipliers == nil {
        multipliers = steps.withPart(oneIn: 2) { steps in
          LagrangeMultipliers(constraints: constraints, classes: classes, ranges: ranges, &steps)
        }
      }
      guard let allocation = path[index].allocations.popLast() else {
        let failed = path.removeLast().state
        failures.insert(key(failed, before: index), budget: failed.budget)
        continue
      }
      path[index].allocation = allocation
      if index == classes.count - 1 { return .found(path.map { $0.allocation }) }
      let next = self.state(after: allocation, of: index, from: path[index].state)
      guard isHopeful(next, before: index + 1),
        !failures.contains(key(next, before: index + 1), budget: next.budget)
      else { continue }
      guard let branch = branch(from: next, at: index + 1, &steps) else { return .outOfSteps }
      path.append(branch)
    }
    return .none
  }

  /// Returns whether the bound of all constraints together, where it is known, leaves hope.
  private func isHopeful(_ state: State, before index: Int) -> Bool {
    multipliers?.isHopeful(state.sums, before: index, within: state.budget) ?? true
  }

  /// Returns the allocations to try from a state, or `nil` where the steps are used up.
  private mutating func branch(
    from state: State,
    at index: Int,
    _ steps: inout SearchBudget
  ) -> Branch? {
    // The slacks, their order, and the comparison with what has failed.
    let count = Int64(classes[index].costs.count * constraints.count + Limits.failuresCompared)
    taken += count
    guard steps.spend(count) else { return nil }
    var hopeful: [(slack: Int128, allocation: Int)] = []
    for allocation in classes[index].costs.indices {
      if let slack = slack(after: allocation, of: index, from: state) {
        hopeful.append((slack: slack, allocation: allocation))
      }
    }
    // Of equals, the first is tried first.
    switch order {
    case .largestSlack:
      hopeful.sort { ($0.slack, $1.allocation) < ($1.slack, $0.allocation) }
    case .alternating:
      // Allocations are listed from most against to most for, and the last is tried first.
      if supportive.allSatisfy({ state.sums[$0] >= 0 }) { hopeful.reverse() }
    }
    return Branch(state: state, allocations: hopeful.map { $0.allocation })
  }

  private func state(after allocation: Int, of index: Int, from state: State) -> State {
    let first = allocation * constraints.count
    return State(
      sums: constraints.indices.map { state.sums[$0] + amounts[index][first + $0] },
      budget: state.budget - classes[index].costs[allocation]
    )
  }

  private func key(_ state: State, before index: Int) -> FailedStates.State {
    FailedStates.State(
      index: index,
      sums: constraints.indices.map { min(state.sums[$0], needs[index][$0]) }
    )
  }
}
