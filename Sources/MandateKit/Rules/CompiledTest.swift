/// One test of a decision rule as plain numbers, with the test to go on to.
///
/// The tree of a condition is laid out as a list of its leaves. Each leaf says which comes next
/// where it holds and where it does not, so that reading a rule needs neither names nor a stack.
struct CompiledTest: Equatable, Sendable {
  /// What is tested.
  let test: Test
  /// The place of the next test, or an end.
  let whenHolds: Int16
  let whenFails: Int16

  /// The ends: the condition holds, or it does not.
  static let holds: Int16 = -1
  static let fails: Int16 = -2

  /// A leaf of a condition, the bodies it names being bits.
  enum Test: Equatable, Sendable {
    case share(Condition.Threshold, of: Condition.Denominator, by: Condition.Weight)
    case count(atLeast: Int, by: Condition.Weight)
    case noneAgainst
    case consentOf(UInt8)
    case notOpposedBy(UInt8)
  }
}

extension CompiledTest.Test {
  /// Returns whether the test holds for a tally.
  func holds(_ tally: Tally) -> Bool {
    switch self {
    case .share(let threshold, let denominator, .members):
      threshold.holds(tally.members.for, of: tally.members.total(denominator))
    case .share(let threshold, let denominator, .patients):
      threshold.holds(tally.patients.for, of: tally.patients.total(denominator))
    case .count(let least, .members): tally.members.for >= least
    case .count(let least, .patients): tally.patients.for >= least
    case .noneAgainst: tally.members.against == 0
    case .consentOf(let bit): tally.namedFor & bit != 0
    case .notOpposedBy(let bit): tally.namedAgainst & bit == 0
    }
  }
}

extension Condition.Threshold {
  /// Returns whether a part of a total is enough; of nothing, nothing is.
  func holds(_ part: Int, of total: Int) -> Bool {
    total > 0 && isReached { $0.compare(part: part, of: total) }
  }

  /// Returns whether a part of a total is enough; of nothing, nothing is.
  func holds(_ part: Int128, of total: Int128) -> Bool {
    total > 0 && isReached { $0.compare(part: part, of: total) }
  }

  @inline(__always)
  private func isReached(_ compare: (Fraction) -> Fraction.Comparison) -> Bool {
    switch self {
    case .atLeast(let fraction): compare(fraction) != .less
    case .moreThan(let fraction): compare(fraction) == .more
    }
  }
}

/// The tests of a condition, laid out.
struct TestList: Sendable {
  private(set) var tests: [CompiledTest] = []
  /// Where reading starts: the place of a test, or an end.
  private(set) var start = CompiledTest.holds

  /// Lays out a condition, the bodies it names being bits.
  init(_ condition: Condition, bit: (Body.ID) -> UInt8) {
    start = add(condition, bit, CompiledTest.holds, CompiledTest.fails)
  }

  private mutating func add(
    _ condition: Condition,
    _ bit: (Body.ID) -> UInt8,
    _ whenHolds: Int16,
    _ whenFails: Int16
  ) -> Int16 {
    switch condition {
    case .all(let parts):
      return parts.reversed().reduce(whenHolds) { add($1, bit, $0, whenFails) }
    case .any(let parts):
      return parts.reversed().reduce(whenFails) { add($1, bit, whenHolds, $0) }
    default:
      guard let test = CompiledTest.Test(condition, bit: bit) else { return whenFails }
      tests.append(CompiledTest(test: test, whenHolds: whenHolds, whenFails: whenFails))
      // At most 16 tests to a rule.
      return Int16(truncatingIfNeeded: tests.count - 1)
    }
  }

  /// Returns whether a condition holds for a tally, its tests standing from a place on.
  @inline(__always)
  static func hold(
    _ tests: Span<CompiledTest>,
    from base: Int,
    start: Int16,
    _ tally: Tally
  ) -> Bool {
    var next = start
    while next >= 0 {
      let holds = tests[base + Int(next)].test.holds(tally)
      next = holds ? tests[base + Int(next)].whenHolds : tests[base + Int(next)].whenFails
    }
    return next == CompiledTest.holds
  }

  /// Returns whether the condition holds for a tally.
  func holds(_ tally: Tally) -> Bool {
    TestList.hold(tests.span, from: 0, start: start, tally)
  }
}

extension CompiledTest.Test {
  /// Prepares a leaf of a condition, or nothing for `all` and `any`.
  init?(_ condition: Condition, bit: (Body.ID) -> UInt8) {
    switch condition {
    case .share(let threshold, let denominator, let weight):
      self = .share(threshold, of: denominator, by: weight)
    case .count(let least, let weight): self = .count(atLeast: least, by: weight)
    case .noneAgainst: self = .noneAgainst
    case .consentOf(let body): self = .consentOf(bit(body))
    case .notOpposedBy(let body): self = .notOpposedBy(bit(body))
    case .all, .any: return nil
    }
  }
}
