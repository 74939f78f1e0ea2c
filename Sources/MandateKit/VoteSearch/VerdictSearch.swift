/// The search for the cheapest choice of positions that satisfies a quorum and makes a condition
/// hold or fail.
struct VerdictSearch {
  /// What the choice must bring about, besides a quorum.
  enum Goal {
    /// The condition holds.
    case passing
    /// The condition fails, and some elector is against.
    case failingOpposed
    /// The condition fails, and no elector is against.
    case failingUnopposed

    /// The positions, the best for the goal first.
    var order: [Position] {
      switch self {
      case .passing: [.for, .none, .abstain, .against]
      case .failingOpposed: [.against, .abstain, .none, .for]
      case .failingUnopposed: [.abstain, .none, .for]
      }
    }
  }

  private let electorate: Int
  private let lots: [ElectorClass]
  /// The ways to the goal: sets of sums that must be reached.
  private let alternatives: [[LinearConstraint]]

  /// Prepares the search, or nothing where there are no electors, or one can take no position at all.
  init?(
    goal: Goal,
    rule: CompiledRule,
    electors: [Elector],
    costs: [PositionCosts],
    fewestPresent: Int
  ) {
    guard !electors.isEmpty else { return nil }
    electorate = electors.count
    var classOf: [PositionCosts: Int] = [:]
    var members: [[Int]] = []
    var positions: [[(position: Position, cost: Int)]] = []
    var all = Tally()
    for (place, costs) in costs.enumerated() {
      all.add(electors[place], as: .none)
      let worthwhile = VerdictSearch.worthwhile(
        costs,
        order: goal.order,
        presenceMatters: fewestPresent > 0
      )
      guard !worthwhile.isEmpty else { return nil }
      let key = PositionCosts { position in
        worthwhile.first { $0.position == position }?.cost
      }
      if electors[place].bit == 0, let known = classOf[key] {
        members[known].append(place)
      } else {
        if electors[place].bit == 0 { classOf[key] = members.count }
        members.append([place])
        positions.append(worthwhile)
      }
    }
    // Large classes first: the bounds of what follows are then small. Ties keep their order.
    let order = members.indices.sorted { (members[$1].count, $0) < (members[$0].count, $1) }
    lots = order.flatMap { number in
      ElectorClass.lots(of: members[number], in: electors, positions: positions[number])
    }
    var besides: [LinearConstraint] = []
    if fewestPresent > 0 { besides.append(.present(atLeast: fewestPresent)) }
    if goal == .failingOpposed { besides.append(.someAgainst) }
    alternatives =
      LinearConstraint.alternatives(rule.passes, holds: goal == .passing, rule, all)
      .map { ($0 + besides).filter { !$0.isCertain } }
  }

  /// The positions that no other beats: higher for the goal, present where that matters, at no
  /// higher cost.
  private static func worthwhile(
    _ costs: PositionCosts,
    order: [Position],
    presenceMatters: Bool
  ) -> [(position: Position, cost: Int)] {
    var kept: [(position: Position, cost: Int)] = []
    for position in order {
      guard let cost = costs[position] else { continue }
      let isBeaten = kept.contains {
        $0.cost <= cost && (!presenceMatters || $0.position != .none || position == .none)
      }
      if !isBeaten { kept.append((position, cost)) }
    }
    return kept
  }

  /// How many budgets are tried one after the other.
  private static let budgetsInTurn = 4_096

  /// Returns the cheapest choice, or nothing where there is none.
  func cheapest() -> MinimumCostVerdict.Reached? {
    var searches: [(search: BranchAndBound, least: Int)] = []
    for tests in alternatives {
      let search = BranchAndBound(tests, lots)
      if let least = search.leastHopeful() { searches.append((search, least)) }
    }
    guard let least = searches.map(\.least).min() else { return nil }
    func reach(within budget: Int) -> MinimumCostVerdict.Reached? {
      for place in searches.indices where searches[place].least <= budget {
        if let ways = searches[place].search.ways(within: budget) { return reached(ways) }
      }
      return nil
    }
    // What is within a budget is within every larger one. The bounds are mostly near: only where they
    // are far, as they can be where votes are counted by many paths, are budgets left out.
    var tooSmall = least - 1
    var best: MinimumCostVerdict.Reached?
    while best == nil, tooSmall < lots.dearest {
      let step = max(1, tooSmall - least - VerdictSearch.budgetsInTurn)
      let budget = min(tooSmall + step, lots.dearest)
      best = reach(within: budget)
      if best == nil { tooSmall = budget }
    }
    while let cost = best?.cost, cost > tooSmall + 1 {
      let budget = (tooSmall + cost) / 2
      if let cheaper = reach(within: budget) { best = cheaper } else { tooSmall = budget }
    }
    return best
  }

  /// The positions that electors take by the ways of their lots, and what that costs.
  private func reached(_ ways: [Int]) -> MinimumCostVerdict.Reached {
    var positions = [Position](repeating: .none, count: electorate)
    var cost = 0
    for (lot, way) in zip(lots, ways) {
      cost += lot.costs[way]
      lot.forEach(way) { position, electors in
        for elector in electors { positions[lot.electors[elector]] = position }
      }
    }
    return MinimumCostVerdict.Reached(cost: cost, positions: positions)
  }
}
