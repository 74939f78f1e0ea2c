/// The verdicts that a rule can come to when electors can still take several positions.
///
/// Every test of a condition keeps the order against, abstain, none, for, and the quorum keeps
/// none below the rest. So extremes decide: if the condition does not hold with every elector as
/// high as it can be, it never does. Only where the highest tally passes and is not quorate do
/// electors have to be weighed against one another. That corner is a search for the cheapest verdict
/// in which every position that can be taken costs nothing. A verdict that its steps do not suffice
/// to exclude remains attainable: an answer can be left open that is really settled, and is never
/// settled wrongly.
enum AttainableVerdicts {
  /// The verdicts as far as counting electors tells.
  struct Found {
    /// The verdicts that are attainable.
    var attainable: PositionSet = []
    /// The verdicts that only a search can tell of.
    var toSearch: PositionSet = []
  }

  /// Returns the verdicts that are attainable, electors being independent of one another.
  ///
  /// - Parameters:
  ///   - quorum: The quorum of the rule.
  ///   - tests: The tests of the rule, perhaps among those of others.
  ///   - base: The index of its first test.
  ///   - start: The test to read first, or an end.
  ///   - electors: The electors.
  /// - Returns: The verdicts as far as counting electors tells.
  @inline(__always)
  static func find(
    quorum: Quorum?,
    tests: Span<CompiledTest>,
    from base: Int,
    start: Int16,
    among electors: borrowing PositionHistogram
  ) -> Found {
    func passes(_ tally: Tally) -> Bool {
      CompiledCondition.holds(tests, from: base, start: start, for: tally)
    }
    if electors.isSettled {
      let tally = electors.settledTally
      let (present, all) = (tally.members.present, tally.members.all)
      guard all > 0, quorum?.isMet(present: present, of: all) ?? true else {
        return Found(attainable: .none)
      }
      return Found(attainable: passes(tally) ? .for : tally.members.against > 0 ? .against : .none)
    }
    let all = electors.all
    guard all > 0 else { return Found(attainable: .none) }
    func isQuorate(_ present: Int) -> Bool { quorum?.isMet(present: present, of: all) ?? true }
    var found = Found()
    if !isQuorate(electors.leastPresent) { found.attainable.insert(.none) }
    guard isQuorate(electors.mostPresent) else { return found }

    let highest = electors.tally(.highest)
    if passes(highest) {
      if isQuorate(highest.members.present) {
        found.attainable.insert(.for)
      } else {
        found.toSearch.insert(.for)
      }
    }
    if electors.canTake(.against) {
      let lowest = electors.tally(.lowest)
      if !passes(lowest) {
        if isQuorate(lowest.members.present) {
          found.attainable.insert(.against)
        } else {
          found.toSearch.insert(.against)
        }
      }
    }
    if !found.attainable.contains(PositionSet.none), !electors.mustTake(.against),
      !passes(electors.tally(.lowestUnopposed))
    {
      // Quorate however few come, so that a verdict of none needs a condition that fails unopposed.
      found.attainable.insert(.none)
    }
    return found
  }

  /// Returns the verdicts as far as counting electors tells.
  static func find(
    under rule: CompiledRule,
    electors: [Elector],
    positions: some Sequence<PositionSet>
  ) -> Found {
    var histogram = PositionHistogram()
    for (elector, positions) in zip(electors, positions) {
      histogram.add(positions, patients: elector.patients)
      if elector.bit != 0 { histogram.note(elector.bit, positions) }
    }
    let condition = rule.condition
    return find(
      quorum: rule.quorum,
      tests: condition.tests.span,
      from: 0,
      start: condition.start,
      among: histogram
    )
  }

  /// Returns the verdicts that a rule can come to, electors being independent of one another, and
  /// those that the steps do not suffice to exclude.
  ///
  /// - Complexity: O(electors + tests), in the corner polynomial in the electors.
  static func attainable(
    under rule: CompiledRule,
    electors: [Elector],
    positions: [PositionSet],
    _ steps: inout SearchBudget
  ) -> PositionSet {
    let found = find(under: rule, electors: electors, positions: positions)
    return found.searched(under: rule, electors: electors, positions: positions, &steps)
  }
}

extension AttainableVerdicts.Found {
  /// Returns the verdicts found, and those to search for that are not shown to be out of reach.
  func searched(
    under rule: CompiledRule,
    electors: [Elector],
    positions: [PositionSet],
    _ steps: inout SearchBudget
  ) -> PositionSet {
    guard !toSearch.isEmpty else { return attainable }
    let costs = positions.map { PositionCosts.free($0) }
    let search = MinimumCostVerdict(rule: rule, electors: electors, costs: costs)
    var attainable = attainable
    for verdict in toSearch.positions {
      if case .impossible = search.reach(verdict, &steps) { continue }
      attainable.insert(PositionSet(verdict))
    }
    return attainable
  }
}
