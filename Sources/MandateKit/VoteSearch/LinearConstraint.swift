/// A test as a sum over electors that must not fall below zero.
///
/// Whether a test of a condition holds is one or two of these, and so is whether it fails. Amounts
/// are whole numbers: at most a million electors, of at most 10^15 patients each, times at most a
/// million fit in 128 bits.
struct LinearConstraint: Equatable {
  /// What is there before any elector.
  private(set) var constant: Int128
  /// What an elector adds in each position, by itself and for each of its patients.
  private(set) var each = Amounts()
  private(set) var perPatient = Amounts()
  /// The bit of the one elector that counts, or 0 where all do.
  private(set) var bit: UInt8 = 0

  /// Amounts by position; an elector in none adds nothing.
  struct Amounts: Equatable {
    var `for`: Int128 = 0
    var against: Int128 = 0
    var abstain: Int128 = 0

    subscript(position: Position) -> Int128 {
      switch position {
      case .for: `for`
      case .against: against
      case .abstain: abstain
      case .none: 0
      }
    }
  }

  /// Takes amounts for each member or each patient.
  private init(_ amounts: Amounts, by weight: Condition.Weight, constant: Int128, bit: UInt8 = 0) {
    self.constant = constant
    self.bit = bit
    switch weight {
    case .members: each = amounts
    case .patients: perPatient = amounts
    }
  }

  /// At least so many present.
  static func present(atLeast least: Int) -> LinearConstraint {
    let present = Amounts(for: 1, against: 1, abstain: 1)
    return LinearConstraint(present, by: .members, constant: -Int128(least))
  }

  /// Somebody against.
  static let someAgainst = LinearConstraint(Amounts(against: 1), by: .members, constant: -1)

  /// Whether it is reached whatever anybody does.
  var isCertain: Bool {
    func isNeverLess(_ amounts: Amounts) -> Bool {
      amounts.for >= 0 && amounts.against >= 0 && amounts.abstain >= 0
    }
    return constant >= 0 && isNeverLess(each) && isNeverLess(perPatient)
  }

  /// What some electors in a position add, who have so many patients together.
  func amount(_ electors: Int, patients: Int128, in position: Position) -> Int128 {
    each[position] * Int128(electors) + perPatient[position] * patients
  }

  /// What must hold for what this says to fail.
  private var opposite: LinearConstraint {
    var opposite = self
    func turned(_ amounts: Amounts) -> Amounts {
      Amounts(for: -amounts.for, against: -amounts.against, abstain: -amounts.abstain)
    }
    opposite.constant = -1 - constant
    opposite.each = turned(each)
    opposite.perPatient = turned(perPatient)
    return opposite
  }
}

extension LinearConstraint {
  /// Returns what must hold for a test of a condition to hold.
  ///
  /// - Parameters:
  ///   - test: The test.
  ///   - rule: The rule whose test it is.
  ///   - all: All electors, in any positions.
  /// - Returns: Sums that must all be reached; none for `all` and `any`, which are no tests.
  private static func sums(
    of test: Condition,
    _ rule: CompiledRule,
    _ all: Tally
  ) -> [LinearConstraint] {
    switch test {
    case .share(let threshold, let denominator, let weight):
      let total: Int128 = denominator == .all ? all.counts(by: weight).all : 0
      func share(_ fraction: Fraction, over: Int128) -> LinearConstraint {
        let (part, whole) = (Int128(fraction.numerator), Int128(fraction.denominator))
        let isAll = denominator == .all
        let amounts = Amounts(
          for: isAll ? whole : whole - part,
          against: isAll ? 0 : -part,
          abstain: denominator == .present ? -part : 0
        )
        return LinearConstraint(amounts, by: weight, constant: -part * total - over)
      }
      switch threshold {
      case .moreThan(let fraction): return [share(fraction, over: 1)]
      case .atLeast(let fraction):
        // Of nothing, no share is reached.
        let some = LinearConstraint(Amounts(for: 1), by: weight, constant: -1)
        return [share(fraction, over: 0), some]
      }
    case .count(let least, let weight):
      return [LinearConstraint(Amounts(for: 1), by: weight, constant: -Int128(least))]
    case .noneAgainst: return [LinearConstraint(Amounts(against: -1), by: .members, constant: 0)]
    case .consentOf(let body):
      let bit = rule.bit(of: body)
      return [LinearConstraint(Amounts(for: 1), by: .members, constant: -1, bit: bit)]
    case .notOpposedBy(let body):
      let bit = rule.bit(of: body)
      return [LinearConstraint(Amounts(against: -1), by: .members, constant: 0, bit: bit)]
    case .all, .any: return []
    }
  }

  /// Returns the ways in which a condition holds or fails: sets of sums, one of which must be
  /// reached in full.
  ///
  /// - Complexity: As many sets as the condition has when every `any` is drawn outside every `all`;
  ///   of 16 tests that is a few hundred at most.
  static func alternatives(
    _ condition: Condition,
    holds: Bool,
    _ rule: CompiledRule,
    _ all: Tally
  ) -> [[LinearConstraint]] {
    let parts: [Condition]
    let areTogether: Bool
    switch condition {
    case .all(let conditions): (parts, areTogether) = (conditions, holds)
    case .any(let conditions): (parts, areTogether) = (conditions, !holds)
    default:
      let tests = sums(of: condition, rule, all)
      return holds ? [tests] : tests.map { [$0.opposite] }
    }
    var found: [[LinearConstraint]] = areTogether ? [[]] : []
    for part in parts {
      let more = alternatives(part, holds: holds, rule, all)
      found = widest(
        areTogether
          ? found.flatMap { set in more.map { set + $0.filter { !set.contains($0) } } }
          : found + more
      )
    }
    return found
  }

  /// The sets that ask for no more than some other does.
  private static func widest(_ sets: [[LinearConstraint]]) -> [[LinearConstraint]] {
    var kept: [[LinearConstraint]] = []
    let order = sets.indices.sorted { (sets[$0].count, $0) < (sets[$1].count, $1) }
    for set in order.map({ sets[$0] }) where !kept.contains(where: { $0.allSatisfy(set.contains) })
    {
      kept.append(set)
    }
    return kept
  }
}
