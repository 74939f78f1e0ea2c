/// A sum over electors that must not fall below zero.
///
/// A test of a condition holds where one or two of these are satisfied, and fails likewise. Amounts
/// are whole numbers: at most a million electors, of at most 10^15 patients each, times at most a
/// million fit in 128 bits.
struct LinearConstraint: Equatable {
  /// The sum of no electors.
  private(set) var constant: Int128
  /// The amount that an elector adds in each position, by itself and for each of its patients.
  private(set) var each = Amounts(for: 0)
  private(set) var perPatient = Amounts(for: 0)
  /// The bit of the one elector that counts, or 0 where all do.
  private(set) var bit: UInt8 = 0

  /// Amounts by position; an elector in none adds 0.
  typealias Amounts = ByPosition<Int128>

  /// Creates a constraint from amounts for each member or each patient.
  private init(_ amounts: Amounts, by weight: Condition.Weight, constant: Int128, bit: UInt8 = 0) {
    self.constant = constant
    self.bit = bit
    switch weight {
    case .members: each = amounts
    case .patients, .votes: perPatient = amounts
    }
  }

  /// At least a number of electors are present.
  static func present(atLeast least: Int) -> LinearConstraint {
    let present = Amounts(for: 1, against: 1, abstain: 1)
    return LinearConstraint(present, by: .members, constant: -Int128(least))
  }

  /// Some elector is against.
  static let someAgainst = LinearConstraint(Amounts(against: 1), by: .members, constant: -1)

  /// No elector is against.
  static let noneAgainst = LinearConstraint(Amounts(against: -1), by: .members, constant: 0)

  /// Whether it is satisfied whatever anybody does.
  var isCertain: Bool {
    func isNeverLess(_ amounts: Amounts) -> Bool {
      amounts.for >= 0 && amounts.against >= 0 && amounts.abstain >= 0
    }
    return constant >= 0 && isNeverLess(each) && isNeverLess(perPatient)
  }

  /// Whether electors do more for it by being for than by being against.
  var asksForSupport: Bool {
    each.for > each.against || perPatient.for > perPatient.against
  }

  /// Returns the amount that some electors with some patients together add in a position.
  func amount(of electors: Int, patients: Int128, in position: Position) -> Int128 {
    each[position] * Int128(electors) + perPatient[position] * patients
  }

  /// Returns the amount that one elector in a position adds.
  func amount(of elector: Elector, in position: Position) -> Int128 {
    guard bit == 0 || bit & elector.bit != 0 else { return 0 }
    return amount(of: 1, patients: Int128(elector.patients), in: position)
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
    var turned = self
    turned.constant = constant
    turned.each = Amounts { -each[$0] }
    turned.perPatient = Amounts { -perPatient[$0] }
    return turned
  }
}

extension LinearConstraint {
  /// Returns the constraints that are satisfied where a test of a condition holds.
  ///
  /// - Parameters:
  ///   - test: The test.
  ///   - rule: The rule whose test it is.
  ///   - all: All electors, in any positions.
  /// - Returns: Constraints to satisfy together; none for `all` and `any`, which are no tests.
  private static func conjunction(
    of test: Condition,
    under rule: CompiledRule,
    among all: Tally
  ) -> [LinearConstraint] {
    switch test {
    case .share(let threshold, let denominator, let weight, _):
      func share(_ fraction: Fraction, over: Int128) -> LinearConstraint {
        self.share(fraction, of: denominator, by: weight, over: over, among: all)
      }
      switch threshold {
      case .moreThan(let fraction): return [share(fraction, over: 1)]
      case .atLeast(let fraction):
        // Of nothing, no share is reached.
        return [share(fraction, over: 0), someFor(by: weight)]
      }
    case .count(let least, let weight, _):
      return [LinearConstraint(Amounts(for: 1), by: weight, constant: -Int128(least))]
    case .noneAgainst: return [noneAgainst]
    case .consentOf(let body):
      let bit = rule.bit(of: body)
      return [LinearConstraint(Amounts(for: 1), by: .members, constant: -1, bit: bit)]
    case .notOpposedBy(let body):
      let bit = rule.bit(of: body)
      return [LinearConstraint(Amounts(against: -1), by: .members, constant: 0, bit: bit)]
    case .all, .any: return []
    }
  }

  private static func someFor(by weight: Condition.Weight) -> LinearConstraint {
    LinearConstraint(Amounts(for: 1), by: weight, constant: -1)
  }

  /// Those for are a fraction of a total, and an amount over it in parts of the denominator.
  private static func share(
    _ fraction: Fraction,
    of denominator: Condition.Denominator,
    by weight: Condition.Weight,
    over: Int128,
    among all: Tally
  ) -> LinearConstraint {
    let total: Int128 = denominator == .all ? all.counts(by: weight).all : 0
    let (part, whole) = (Int128(fraction.numerator), Int128(fraction.denominator))
    let isAll = denominator == .all
    let amounts = Amounts(
      for: isAll ? whole : whole - part,
      against: isAll ? 0 : -part,
      abstain: denominator == .present ? -part : 0
    )
    return LinearConstraint(amounts, by: weight, constant: -part * total - over)
  }

  /// Returns the constraints that are satisfied where those for are exactly half of a total that is
  /// not zero.
  static func half(
    of denominator: Condition.Denominator,
    by weight: Condition.Weight,
    among all: Tally
  ) -> [LinearConstraint] {
    let least = share(.half, of: denominator, by: weight, over: 0, among: all)
    return [least, least.turned(constant: -least.constant), someFor(by: weight)]
  }

  /// Returns the ways in which a condition holds or fails: sets of constraints, one of which must be
  /// satisfied in full.
  ///
  /// - Complexity: As many sets as the condition has when every `any` is drawn outside every `all`;
  ///   of 16 tests that is a few hundred at most.
  static func alternatives(
    of condition: Condition,
    holds: Bool,
    under rule: CompiledRule,
    among all: Tally
  ) -> [[LinearConstraint]] {
    // At most 16 tests of at most two constraints each: a set is one bit for each.
    var known: [LinearConstraint] = []
    func set(_ constraint: LinearConstraint) -> UInt64 {
      if let index = known.firstIndex(of: constraint) { return 1 << UInt64(index) }
      known.append(constraint)
      return 1 << UInt64(known.count - 1)
    }
    func sets(_ condition: Condition) -> [UInt64] {
      let parts: [Condition]
      let areTogether: Bool
      switch condition {
      case .all(let conditions): (parts, areTogether) = (conditions, holds)
      case .any(let conditions): (parts, areTogether) = (conditions, !holds)
      default:
        let tests = conjunction(of: condition, under: rule, among: all)
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
    return sets(condition).map { set in
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

  /// Returns the ways in which a rule comes to a verdict: sets of constraints, one of which must be
  /// satisfied in full.
  static func alternatives(
    for verdict: Position,
    under rule: CompiledRule,
    among all: Tally
  ) -> [[LinearConstraint]] {
    if all.members.all == 0 { return verdict == .none ? [[]] : [] }
    let fewest = rule.quorum?.fewestPresent(of: all.members.all) ?? 0
    let isQuorate = present(atLeast: fewest)
    func ways(holds: Bool, _ more: [LinearConstraint]) -> [[LinearConstraint]] {
      alternatives(of: rule.passes, holds: holds, under: rule, among: all).map { $0 + more }
    }
    switch verdict {
    case .for: return ways(holds: true, [isQuorate])
    case .against: return ways(holds: false, [isQuorate, someAgainst])
    case .abstain: return []
    case .none: return [[isQuorate.opposite]] + ways(holds: false, [noneAgainst])
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

  /// Returns the ways in which those for are exactly half of the total of a share test, by its index,
  /// and that test alone decides whether a rule is in favour.
  static func ties(
    in test: Int,
    under rule: CompiledRule,
    among all: Tally
  ) -> [[[LinearConstraint]]] {
    let tests = rule.passes.tests
    guard tests.indices.contains(test), case .share(_, let denominator, let weight, _) = tests[test]
    else { return [[]] }
    let quorum = present(atLeast: rule.quorum?.fewestPresent(of: all.members.all) ?? 0)
    func ways(_ answer: Bool) -> [[LinearConstraint]] {
      let supposed = rule.passes.supposing(test, holds: answer)
      return alternatives(of: supposed, holds: answer, under: rule, among: all)
    }
    return [
      [half(of: denominator, by: weight, among: all) + [quorum]], ways(true), ways(false),
    ]
  }
}

extension Condition {
  /// Returns the condition with one of its tests, by index, taken to hold or to fail.
  fileprivate func supposing(_ test: Int, holds: Bool) -> Condition {
    var index = 0
    func replaced(_ condition: Condition) -> Condition {
      switch condition {
      case .all(let parts): return .all(parts.map { replaced($0) })
      case .any(let parts): return .any(parts.map { replaced($0) })
      default:
        defer { index += 1 }
        return index != test ? condition : holds ? .all([]) : .any([])
      }
    }
    return replaced(self)
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
