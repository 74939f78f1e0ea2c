extension LinearConstraint {
  /// Returns the ways in which a formula holds or fails: sets of constraints, one of which must be
  /// satisfied in full.
  ///
  /// - Complexity: As many sets as the formula has when every `any` is drawn outside every `all`;
  ///   of 16 tests that is a few hundred at most.
  static func alternatives(
    of formula: Formula,
    holds: Bool,
    among all: Tally
  ) -> [[LinearConstraint]] {
    // At most 16 tests of at most two constraints each, and two more: a set is one bit for each.
    var known: [LinearConstraint] = []
    func set(_ constraint: LinearConstraint) -> UInt64 {
      if let index = known.firstIndex(of: constraint) { return 1 << UInt64(index) }
      known.append(constraint)
      return 1 << UInt64(known.count - 1)
    }
    func sets(_ formula: Formula) -> [UInt64] {
      let parts: [Formula]
      let areTogether: Bool
      switch formula {
      case .all(let formulas): (parts, areTogether) = (formulas, holds)
      case .any(let formulas): (parts, areTogether) = (formulas, !holds)
      case .test(let test):
        let tests = conjunction(of: test, among: all)
        return holds ? [tests.reduce(0) { $0 | set($1) }] : tests.map { set($0.opposite) }
      }
      var found: [UInt64] = areTogether ? [0] : []
      for part in parts {
        let more = sets(part)
        found = leastDemanding(
          areTogether ? found.flatMap { set in more.map { set | $0 } } : found + more
        )
      }
      return found
    }
    return sets(formula).map { set in
      known.indices.filter { set & 1 << UInt64($0) != 0 }.map { known[$0] }
    }
  }

  /// Returns the sets that contain no other, the smallest first.
  private static func leastDemanding(_ sets: [UInt64]) -> [UInt64] {
    var kept: [UInt64] = []
    let order = sets.indices.sorted {
      (sets[$0].nonzeroBitCount, $0) < (sets[$1].nonzeroBitCount, $1)
    }
    for set in order.map({ sets[$0] }) where !kept.contains(where: { $0 & ~set == 0 }) {
      kept.append(set)
    }
    return kept
  }

  /// Returns the ways in which a quorum is met and a condition holds or fails, with further
  /// constraints.
  ///
  /// - Complexity: As many sets as those of the quorum times those of the condition, of 16 tests
  ///   together.
  static func quorate(
    _ rule: CompiledRule,
    passes: Formula,
    holds: Bool,
    _ more: [LinearConstraint] = [],
    among all: Tally
  ) -> [[LinearConstraint]] {
    let present = alternatives(of: rule.quorumFormula, holds: true, among: all)
    return alternatives(of: passes, holds: holds, among: all).flatMap { set in
      present.map { set + $0 + more }
    }
  }

  /// Returns the ways in which a rule comes to a verdict: sets of constraints, one of which must be
  /// satisfied in full.
  static func alternatives(
    for verdict: Position,
    under rule: CompiledRule,
    favouringTies: Bool = false,
    among all: Tally
  ) -> [[LinearConstraint]] {
    if all.members.all == 0 { return verdict == .none ? [[]] : [] }
    let passes = rule.formula(favouringTies: favouringTies)
    func quorate(holds: Bool, _ more: [LinearConstraint] = []) -> [[LinearConstraint]] {
      self.quorate(rule, passes: passes, holds: holds, more, among: all)
    }
    switch verdict {
    case .for: return quorate(holds: true)
    case .against: return quorate(holds: false, [someAgainst])
    case .abstain: return quorate(holds: false, [noneAgainst, someAbstaining])
    case .none:
      let silent = alternatives(of: passes, holds: false, among: all)
        .map { $0 + [noneAgainst, noneAbstaining] }
      return alternatives(of: rule.quorumFormula, holds: false, among: all) + silent
    }
  }

  /// Returns the ways in which a rule comes to a verdict with one elector in a position, as constraints
  /// on the others.
  static func alternatives(
    for verdict: Position,
    under rule: CompiledRule,
    among all: Tally,
    supposing elector: Elector,
    in position: Position
  ) -> [[LinearConstraint]] {
    alternatives(for: verdict, under: rule, among: all).map { set in
      set.map { $0.supposing(elector, in: position) }
    }
  }

  /// Returns the ways in which those for are exactly the fraction of a share test of the condition, by
  /// its index, and that test alone decides whether a rule is in favour.
  static func ties(
    in test: Int,
    under rule: CompiledRule,
    favouringTies: Bool = false,
    among all: Tally
  ) -> [[[LinearConstraint]]] {
    let passes = rule.formula(favouringTies: favouringTies)
    let tests = passes.tests
    guard tests.indices.contains(test) else { return [[]] }
    func ways(_ answer: Bool) -> [[LinearConstraint]] {
      var index = 0
      let supposed = passes.map { leaf in
        defer { index += 1 }
        return index != test ? .test(leaf) : answer ? .all([]) : .any([])
      }
      return alternatives(of: supposed, holds: answer, among: all)
    }
    let tied = atBound(tests[test], among: all)
    let quorate = alternatives(of: rule.quorumFormula, holds: true, among: all)
    return [quorate.map { tied + $0 }, ways(true), ways(false)]
  }
}
