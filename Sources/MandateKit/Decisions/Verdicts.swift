/// The verdicts that a rule can come to when electors can still take several positions.
///
/// Every test of a condition keeps the order against, abstain, none, for, and the quorum keeps
/// none below the rest. So extremes decide: if the condition does not hold with every elector as
/// high as it can be, it never does. Only where the highest tally passes and is not quorate is
/// there something to weigh: which electors had better be present. That corner is a search for the
/// cheapest verdict in which every position that can be taken costs nothing.
enum Verdicts {
  /// Returns the verdicts that are attainable, electors being independent of one another.
  ///
  /// - Parameters:
  ///   - count: The electors.
  ///   - canReach: Whether a verdict is within reach at all, asked only in the corner.
  @inline(__always)
  static func attainable(
    quorum: Quorum?,
    _ count: ElectorCount,
    passes: (Tally) -> Bool,
    canReach: (Position) -> Bool
  ) -> PositionSet {
    let all = count.all
    guard all > 0 else { return .none }
    if count.isSettled {
      let tally = count.tally(.highest)
      if let quorum, !quorum.isMet(present: tally.members.present, of: all) { return .none }
      return passes(tally) ? .for : tally.members.against > 0 ? .against : .none
    }
    var verdicts: PositionSet = []
    func isQuorate(_ present: Int) -> Bool { quorum?.isMet(present: present, of: all) ?? true }
    if !isQuorate(count.leastPresent) { verdicts.insert(.none) }
    guard isQuorate(count.mostPresent) else { return verdicts }

    let highest = count.tally(.highest)
    if passes(highest), isQuorate(highest.members.present) || canReach(.for) {
      verdicts.insert(.for)
    }
    if count.canTake(.against) {
      let lowest = count.tally(.lowest)
      if !passes(lowest), isQuorate(lowest.members.present) || canReach(.against) {
        verdicts.insert(.against)
      }
    }
    if !verdicts.contains(PositionSet.none), !count.mustTake(.against) {
      // Quorate however few come, so that a verdict of none needs a condition that fails unopposed.
      if !passes(count.tally(.lowestUnopposed)) { verdicts.insert(.none) }
    }
    return verdicts
  }

  /// Returns the verdicts that a rule can come to, electors being independent of one another.
  ///
  /// - Complexity: O(electors + tests), in the corner polynomial in the electors.
  static func attainable(
    under rule: PreparedRule,
    electors: [Elector],
    positions: [PositionSet]
  ) -> PositionSet {
    ElectorCount.with { count in
      for (elector, positions) in zip(electors, positions) {
        count.add(positions, patients: elector.patients)
        if elector.bit != 0 { count.note(elector.bit, positions) }
      }
      return attainable(
        quorum: rule.quorum,
        count,
        passes: rule.passes,
        canReach: { canReach($0, rule, electors, positions) }
      )
    }
  }

  /// Returns whether electors can bring a rule to a verdict.
  static func canReach(
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
