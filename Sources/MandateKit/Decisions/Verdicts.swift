/// The verdicts that a rule can come to when electors can still take several positions.
///
/// Every test of a condition keeps the order against, abstain, none, for, and the quorum keeps
/// none below the rest. So extremes decide: if the condition does not hold with every elector as
/// high as it can be, it never does. Only where the highest tally passes and is not quorate is
/// there something to weigh: which electors had better be present. That corner is a search for the
/// cheapest verdict in which every position that can be taken costs nothing.
enum Verdicts {
  /// Returns the verdicts that the rule can come to, electors being independent of one another.
  ///
  /// - Complexity: O(electors × tests), in the corner polynomial in the electors.
  static func attainable(
    under rule: PreparedRule,
    electors: [Elector],
    positions: [PositionSet]
  ) -> PositionSet {
    guard !electors.isEmpty else { return .none }
    var verdicts: PositionSet = []
    let most = present(positions) { !$0.isDisjoint(with: [.for, .against, .abstain]) }
    let least = present(positions) { !$0.contains(PositionSet.none) }
    let fewest = rule.quorum?.fewestPresent(of: electors.count) ?? 0

    if least < fewest { verdicts.insert(.none) }
    guard most >= fewest else { return verdicts }

    let highest = tally(electors, positions, order: [.for, .none, .abstain, .against])
    if rule.passes(highest),
      rule.isQuorate(highest) || canReach(.for, rule, electors, positions)
    {
      verdicts.insert(.for)
    }
    if positions.contains(where: { $0.contains(PositionSet.against) }) {
      let lowest = tally(electors, positions, order: [.against, .abstain, .none, .for])
      if !rule.passes(lowest),
        rule.isQuorate(lowest) || canReach(.against, rule, electors, positions)
      {
        verdicts.insert(.against)
      }
    }
    if !verdicts.contains(PositionSet.none), !positions.contains(.against) {
      // Quorate however few come, so that a verdict of none needs a condition that fails unopposed.
      let unopposed = positions.map { $0.subtracting(.against) }
      if !rule.passes(tally(electors, unopposed, order: [.abstain, .none, .for])) {
        verdicts.insert(.none)
      }
    }
    return verdicts
  }

  private static func present(
    _ positions: [PositionSet],
    where counts: (PositionSet) -> Bool
  ) -> Int {
    positions.reduce(0) { $0 + (counts($1) ? 1 : 0) }
  }

  private static func tally(
    _ electors: [Elector],
    _ positions: [PositionSet],
    order: [Position]
  ) -> Tally {
    var tally = Tally()
    for (elector, attainable) in zip(electors, positions) {
      if let position = order.first(where: { attainable.contains($0) }) {
        tally.add(elector, as: position)
      }
    }
    return tally
  }

  private static func canReach(
    _ verdict: Position,
    _ rule: PreparedRule,
    _ electors: [Elector],
    _ positions: [PositionSet]
  ) -> Bool {
    let costs = positions.map { attainable in
      PositionCosts { attainable.contains($0) ? 0 : nil }
    }
    return CheapestVerdict(rule: rule, electors: electors, costs: costs).reach(verdict) != nil
  }
}
