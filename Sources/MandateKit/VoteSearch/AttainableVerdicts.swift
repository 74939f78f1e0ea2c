/// The verdicts that a rule can come to when electors can still take several positions.
///
/// Every test of a condition keeps the order against, abstain, none, for, and those of a quorum keep
/// none below the rest. So extremes decide: if the condition does not hold with every elector as
/// high as it can be, it never does. Only where the highest tally passes and is not quorate, or the
/// lowest fails and is not, do electors have to be weighed against one another. That corner is a search
/// for the cheapest verdict in which every position that can be taken costs 0. A verdict that
/// its steps do not suffice to exclude remains attainable, and is said not to be examined: an answer
/// can be left open that is really settled, and is never settled wrongly.
struct AttainableVerdicts: Equatable {
  /// The verdicts that are not shown to be out of reach.
  var verdicts: PositionSet = []
  /// Whether each of them is shown to be within reach.
  var isExamined = true

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
  ///   - tests: The tests of the rule, perhaps among those of others.
  ///   - base: The index of its first test.
  ///   - quorum: The test of its quorum to read first, or an end.
  ///   - passes: The test of its condition to read first, or an end.
  ///   - electors: The electors.
  /// - Returns: The verdicts as far as counting electors tells.
  @inline(__always)
  static func find(
    tests: Span<CompiledTest>,
    from base: Int,
    quorum: Int16,
    passes: Int16,
    among electors: borrowing PositionHistogram
  ) -> Found {
    func holds(_ start: Int16, _ members: Counts<Int64>, _ order: Extreme) -> Bool {
      var next = start
      while next >= 0 {
        let place = base &+ Int(next)
        let measure = Int(tests[place].test.measure)
        let holds =
          measure == 0
          ? tests[place].test.holds(for: members)
          : tests[place].test.holds(for: electors.counts(in: measure, order))
        next = holds ? tests[place].whenHolds : tests[place].whenFails
      }
      return next == CompiledTest.holds
    }
    func isQuorate(_ order: Extreme) -> Bool {
      quorum == CompiledTest.holds || holds(quorum, electors.members(order), order)
    }
    guard electors.hasElectors else { return Found(attainable: .none) }
    if electors.isSettled {
      let members = electors.settledMembers
      guard quorum == CompiledTest.holds || holds(quorum, members, .certain) else {
        return Found(attainable: .none)
      }
      if holds(passes, members, .certain) { return Found(attainable: .for) }
      return Found(
        attainable: members.against > 0 ? .against : members.abstain > 0 ? .abstain : .none
      )
    }
    func fails(_ order: Extreme) -> Bool { !holds(passes, electors.members(order), order) }
    var found = Found()
    let isAlwaysQuorate = isQuorate(.absent)
    if !isAlwaysQuorate {
      found.attainable.insert(.none)
      guard isQuorate(.present) else { return found }
    }
    func add(_ verdict: PositionSet, quorateAt order: Extreme) {
      if isAlwaysQuorate || isQuorate(order) {
        found.attainable.insert(verdict)
      } else {
        found.toSearch.insert(verdict)
      }
    }
    if !fails(.highest) { add(.for, quorateAt: .highest) }
    if electors.canTake(.against), fails(.lowest) { add(.against, quorateAt: .lowest) }
    if electors.mustTake(.against) { return found }
    if electors.canTake(.abstain), fails(.lowestUnopposed) {
      add(.abstain, quorateAt: .lowestUnopposed)
    }
    // Quorate however few come, so that a verdict of none needs a condition that fails in silence.
    if isAlwaysQuorate, !electors.mustTake([.against, .abstain]), fails(.lowestSilent) {
      found.attainable.insert(.none)
    }
    return found
  }

  /// Returns the verdicts as far as counting electors tells, the casting vote being for or not.
  static func find(
    under rule: CompiledRule,
    electors: [Elector],
    recused: [Elector] = [],
    positions: some Sequence<PositionSet>,
    favouringTies: Bool = false
  ) -> Found {
    var histogram = PositionHistogram()
    histogram.removeAll(measures: rule.measures.count - 1)
    for (elector, positions) in zip(electors, positions) { histogram.add(positions, elector) }
    for elector in recused { histogram.add([], elector) }
    let list = rule.list
    return find(
      tests: list.tests.span,
      from: 0,
      quorum: list.starts.quorum,
      passes: list.starts.passes(favouringTies: favouringTies),
      among: histogram
    )
  }

  /// Returns the verdicts that a rule can come to, electors being independent of one another, and
  /// those that the steps do not suffice to exclude.
  ///
  /// - Complexity: O(electors + tests) for each of at most 17 cases of a casting vote, in the corner
  ///   polynomial in the electors.
  static func attainable<Subject>(
    under rule: CompiledRule,
    _ electorate: Electorate<Subject>,
    positions: [PositionSet],
    _ steps: inout SearchBudget
  ) -> AttainableVerdicts {
    var (certain, doubtful) = (PositionSet(), PositionSet())
    for casting in electorate.castingVoteCases(under: rule) {
      var positions = positions
      for (place, held) in casting.held {
        positions[place] = positions[place].intersection(held)
      }
      if casting.held.contains(where: { positions[$0.place].isEmpty }) { continue }
      let found = find(
        under: rule,
        electors: electorate.electors,
        recused: electorate.recused,
        positions: positions,
        favouringTies: casting.favoursTies
      )
      certain.formUnion(found.attainable)
      let toSearch = found.toSearch.subtracting(certain)
      if toSearch.isEmpty { continue }
      let search = MinimumCostVerdict(
        rule: rule,
        electors: electorate.electors,
        recused: electorate.recused,
        costs: positions.map { PositionCosts.free($0) },
        favouringTies: casting.favoursTies
      )
      for verdict in toSearch.positions {
        let result = search.reach(verdict, &steps)
        if result.solution != nil {
          certain.insert(PositionSet(verdict))
        } else if result.leastCost != nil {
          doubtful.insert(PositionSet(verdict))
        }
      }
    }
    return AttainableVerdicts(
      verdicts: certain.union(doubtful),
      isExamined: certain.isSuperset(of: doubtful)
    )
  }
}
