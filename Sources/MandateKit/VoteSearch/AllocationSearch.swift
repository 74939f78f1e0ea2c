/// A choice of positions, and its cost.
struct Profile: Equatable {
  var cost: Int64
  /// The position of each elector.
  var positions: [Position]
}

/// A search for the cheapest allocation that satisfies one of several sets of constraints in full.
struct AllocationSearch {
  private let electors: Int
  private let classes: [InterchangeableElectors]
  private let alternatives: [[LinearConstraint]]
  private let order: BranchAndBound.Order

  init(
    electors: Int,
    classes: [InterchangeableElectors],
    alternatives: [[LinearConstraint]],
    order: BranchAndBound.Order = .largestSlack
  ) {
    self.electors = electors
    self.classes = classes
    self.alternatives = alternatives.map { $0.filter { !$0.isCertain } }
    self.order = order
  }

  /// Returns the cheapest profile, always the same one; or, where the steps do not suffice, bounds.
  func cheapest(_ steps: inout SearchBudget) -> SearchResult<Profile> {
    guard !classes.isEmpty else {
      return alternatives.contains { $0.allSatisfy { $0.constant >= 0 } }
        ? .reached(
          Profile(cost: 0, positions: Array(repeating: .none, count: electors))
        ) : .impossible
    }
    var bracket = CostBracket(dearest: classes.dearest)
    for constraints in alternatives {
      let search = BranchAndBound(
        constraints: constraints,
        classes: classes,
        order: order,
        &steps
      )
      guard let search else { return .undecided(atLeast: classes.cheapest, nil) }
      if let least = search.leastHopeful() { bracket.add(search, least: least) }
    }
    // Half of the steps to prove the least from below, and the rest to come near it from above.
    let isExact = steps.withPart(oneIn: 2) { bracket.ascend(&$0) }
    if !isExact { bracket.descend(&steps) }
    guard let best = bracket.best else {
      return bracket.isExcluded ? .impossible : .undecided(atLeast: bracket.excluded + 1, nil)
    }
    return SearchResult(profile(of: best), atLeast: bracket.excluded + 1)
  }

  /// The positions that electors take by the allocations of their classes, and their cost.
  private func profile(of allocations: [Int]) -> Profile {
    var profile = Profile(cost: 0, positions: Array(repeating: .none, count: electors))
    for (group, allocation) in zip(classes, allocations) {
      profile.cost += group.costs[allocation]
      group.forEach(in: allocation) { position, range in
        for place in range { profile.positions[group.electors[place]] = position }
      }
    }
    return profile
  }
}
