/// A sum over electors that must not fall below zero.
///
/// A test holds where one or two of these are satisfied, and fails likewise. Amounts are whole
/// numbers: at most a million electors, of at most 10^15 each, times at most a million fit in 128
/// bits.
struct LinearConstraint: Equatable {
  /// The index of the measure in which electors count.
  let measure: Int
  /// The sum of no electors.
  private(set) var constant: Int128
  /// What each unit of an elector adds, by position; in none it adds 0.
  private(set) var each: Amounts

  typealias Amounts = ByPosition<Int128>

  private init(_ amounts: Amounts, in measure: Int = 0, constant: Int128) {
    self.measure = measure
    self.constant = constant
    each = amounts
  }

  /// Creates the sum of a test.
  ///
  /// - Parameters:
  ///   - test: The test.
  ///   - all: All electors, in any positions.
  private init(_ test: LinearTest, among all: Tally) {
    let counts = all[Int(test.measure)]
    let none = Int128(test.none)
    each = Amounts(
      for: Int128(test.for) - none,
      against: Int128(test.against) - none,
      abstain: Int128(test.abstain) - none
    )
    measure = Int(test.measure)
    constant = Int128(test.constant) + none * counts.all + Int128(test.recused) * counts.recused
  }

  /// At least a number of electors are present.
  static func present(atLeast least: Int) -> LinearConstraint {
    LinearConstraint(Amounts(for: 1, against: 1, abstain: 1), constant: -Int128(least))
  }

  /// Some elector is against.
  static let someAgainst = LinearConstraint(Amounts(against: 1), constant: -1)

  /// No elector is against.
  static let noneAgainst = LinearConstraint(Amounts(against: -1), constant: 0)

  /// Some elector abstains.
  static let someAbstaining = LinearConstraint(Amounts(abstain: 1), constant: -1)

  /// No elector abstains.
  static let noneAbstaining = LinearConstraint(Amounts(abstain: -1), constant: 0)

  private static func someFor(in measure: Int) -> LinearConstraint {
    LinearConstraint(Amounts(for: 1), in: measure, constant: -1)
  }

  /// Whether it is satisfied whatever anybody does.
  var isCertain: Bool {
    constant >= 0 && each.for >= 0 && each.against >= 0 && each.abstain >= 0
  }

  /// Whether electors do more for it by being for than by being against.
  var asksForSupport: Bool { each.for > each.against }

  /// Returns the amount that one elector in a position adds.
  func amount(of elector: Elector, in position: Position) -> Int128 {
    each[position] * Int128(elector[measure])
  }

  /// Returns the constraint on the others where an elector stands in a position.
  func supposing(_ elector: Elector, in position: Position) -> LinearConstraint {
    var constraint = self
    constraint.constant += amount(of: elector, in: position)
    return constraint
  }

  /// The constraint that is satisfied where this one is not.
  private var opposite: LinearConstraint { turned(constant: -1 - constant) }

  private func turned(constant: Int128) -> LinearConstraint {
    LinearConstraint(Amounts { -each[$0] }, in: measure, constant: constant)
  }

  /// Returns the constraints that are satisfied together where a test holds.
  private static func conjunction(of test: LinearTest, among all: Tally) -> [LinearConstraint] {
    let sum = LinearConstraint(test, among: all)
    return test.needsSupport ? [sum, someFor(in: sum.measure)] : [sum]
  }

  /// Returns the constraints that are satisfied where a share is exactly its fraction of a total that
  /// is not zero.
  static func atBound(_ test: LinearTest, among all: Tally) -> [LinearConstraint] {
    let least = LinearConstraint(test.atBound, among: all)
    return [least, least.turned(constant: -least.constant), someFor(in: least.measure)]
  }
}

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

extension ByPosition<Int128> {
  fileprivate init(for: Int128 = 0, against: Int128 = 0, abstain: Int128 = 0) {
    self.init { _ in 0 }
    self.for = `for`
    self.against = against
    self.abstain = abstain
  }
}
