/// The verdicts that a rule can come to when electors can still take several positions.
///
/// Every test of a condition keeps the order against, abstain, none, for, and the quorum keeps
/// none below the rest. So extremes decide: if the condition does not hold with every elector as
/// high as it can be, it never does. Only where the highest tally passes and is not quorate is
/// there something to weigh: which electors had better be present. That corner is a search for the
/// cheapest verdict in which every position that can be taken costs nothing.
enum AttainableVerdicts {
  /// What counting electors tells of the verdicts.
  struct Found {
    /// The verdicts that are attainable.
    var attainable: PositionSet = []
    /// The verdicts of which only a search can tell.
    var toSearch: PositionSet = []
  }

  /// Returns the verdicts that are attainable, electors being independent of one another.
  ///
  /// - Parameters:
  ///   - quorum: The quorum of the rule.
  ///   - tests: The tests of the rule, perhaps among those of others.
  ///   - base: The place of its first test.
  ///   - start: The test with which reading starts.
  ///   - count: The electors.
  /// - Returns: The verdicts.
  @inline(__always)
  static func find(
    quorum: Quorum?,
    tests: Span<CompiledTest>,
    from base: Int,
    start: Int16,
    _ count: PositionHistogram
  ) -> Found {
    func passes(_ tally: Tally) -> Bool {
      TestList.hold(tests, from: base, start: start, tally)
    }
    if count.isSettled {
      let tally = count.settledTally
      let (present, all) = (tally.members.present, tally.members.all)
      guard all > 0, quorum?.isMet(present: present, of: all) ?? true else {
        return Found(attainable: .none)
      }
      return Found(attainable: passes(tally) ? .for : tally.members.against > 0 ? .against : .none)
    }
    let all = count.all
    guard all > 0 else { return Found(attainable: .none) }
    func isQuorate(_ present: Int) -> Bool { quorum?.isMet(present: present, of: all) ?? true }
    var found = Found()
    if !isQuorate(count.leastPresent) { found.attainable.insert(.none) }
    guard isQuorate(count.mostPresent) else { return found }

    let highest = count.tally(.highest)
    if passes(highest) {
      if isQuorate(highest.members.present) {
        found.attainable.insert(.for)
      } else {
        found.toSearch.insert(.for)
      }
    }
    if count.canTake(.against) {
      let lowest = count.tally(.lowest)
      if !passes(lowest) {
        if isQuorate(lowest.members.present) {
          found.attainable.insert(.against)
        } else {
          found.toSearch.insert(.against)
        }
      }
    }
    if !found.attainable.contains(PositionSet.none), !count.mustTake(.against),
      !passes(count.tally(.lowestUnopposed))
    {
      // Quorate however few come, so that a verdict of none needs a condition that fails unopposed.
      found.attainable.insert(.none)
    }
    return found
  }

  /// Returns the verdicts that a rule can come to, electors being independent of one another.
  ///
  /// - Complexity: O(electors + tests), in the corner polynomial in the electors.
  static func attainable(
    under rule: CompiledRule,
    electors: [Elector],
    positions: [PositionSet]
  ) -> PositionSet {
    searched(find(under: rule, electors, positions), rule, electors, positions)
  }

  /// Returns what counting electors tells of the verdicts that a rule can come to.
  static func find(
    under rule: CompiledRule,
    _ electors: [Elector],
    _ positions: some Sequence<PositionSet>
  ) -> Found {
    PositionHistogram.with { count in
      for (elector, positions) in zip(electors, positions) {
        count.add(positions, patients: elector.patients)
        if elector.bit != 0 { count.note(elector.bit, positions) }
      }
      let tests = rule.tests
      return find(quorum: rule.quorum, tests: tests.tests.span, from: 0, start: tests.start, count)
    }
  }

  /// Returns the verdicts that were found, and of those to search for the ones that are reached.
  static func searched(
    _ found: Found,
    _ rule: CompiledRule,
    _ electors: [Elector],
    _ positions: [PositionSet]
  ) -> PositionSet {
    var attainable = found.attainable
    for verdict in found.toSearch.positions where canReach(verdict, rule, electors, positions) {
      attainable.insert(PositionSet(verdict))
    }
    return attainable
  }

  /// Returns whether electors can bring a rule to a verdict.
  private static func canReach(
    _ verdict: Position,
    _ rule: CompiledRule,
    _ electors: [Elector],
    _ positions: [PositionSet]
  ) -> Bool {
    let costs = positions.map { attainable in
      PositionCosts { attainable.contains($0) ? 0 : nil }
    }
    return MinimumCostVerdict(rule: rule, electors: electors, costs: costs).reach(verdict) != nil
  }
}
