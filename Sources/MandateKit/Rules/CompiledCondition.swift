/// A condition as a list of tests without names, ready to be read against a tally.
///
/// The tree is compiled to a decision list of its leaves. Each says which comes next where it holds
/// and where it does not, so that reading a condition needs neither names nor a stack.
struct CompiledCondition: Sendable {
  private(set) var tests: [CompiledTest] = []
  /// The first test to read, by index, or an end.
  private(set) var start = CompiledTest.holds

  /// Compiles a condition, given the bit of each body that it names.
  init(_ condition: Condition, bit: (PartyID) -> UInt8) {
    start = add(condition, whenHolds: CompiledTest.holds, whenFails: CompiledTest.fails, bit: bit)
  }

  private mutating func add(
    _ condition: Condition,
    whenHolds: Int16,
    whenFails: Int16,
    bit: (PartyID) -> UInt8
  ) -> Int16 {
    switch condition {
    case .all(let parts):
      return parts.reversed().reduce(whenHolds) { next, part in
        add(part, whenHolds: next, whenFails: whenFails, bit: bit)
      }
    case .any(let parts):
      return parts.reversed().reduce(whenFails) { next, part in
        add(part, whenHolds: whenHolds, whenFails: next, bit: bit)
      }
    default:
      guard let test = CompiledTest.Test(condition, bit: bit) else { return whenFails }
      tests.append(CompiledTest(test: test, whenHolds: whenHolds, whenFails: whenFails))
      // At most 16 tests to a rule.
      return Int16(clamping: tests.count - 1)
    }
  }

  /// Returns whether a condition holds for a tally.
  ///
  /// - Parameters:
  ///   - tests: The tests of the condition, perhaps among those of others.
  ///   - base: The index of its first test.
  ///   - start: The test to read first, or an end.
  ///   - tally: The tally.
  /// - Returns: Whether it holds.
  @inline(__always)
  static func holds(
    _ tests: Span<CompiledTest>,
    from base: Int,
    start: Int16,
    for tally: Tally
  ) -> Bool {
    var next = start
    while next >= 0 {
      let holds = tests[base + Int(next)].test.holds(for: tally)
      next = holds ? tests[base + Int(next)].whenHolds : tests[base + Int(next)].whenFails
    }
    return next == CompiledTest.holds
  }

  /// Returns whether the condition holds for a tally.
  func holds(for tally: Tally) -> Bool {
    CompiledCondition.holds(tests.span, from: 0, start: start, for: tally)
  }
}

/// One test of a compiled condition, with the tests to go on to.
struct CompiledTest: Equatable, Sendable {
  let test: Test
  /// The index of the next test where this one holds, or an end.
  let whenHolds: Int16
  /// The index of the next test where this one fails, or an end.
  let whenFails: Int16

  /// The end at which the condition holds.
  static let holds: Int16 = -1
  /// The end at which it does not.
  static let fails: Int16 = -2

  /// A leaf of a condition, the bodies it names being bits.
  enum Test: Equatable, Sendable {
    case share(Threshold, of: Condition.Denominator, by: Condition.Weight)
    case count(atLeast: Int, by: Condition.Weight)
    case noneAgainst
    case consentOf(UInt8)
    case notOpposedBy(UInt8)
  }
}

extension CompiledTest.Test {
  /// Compiles a leaf of a condition, or returns `nil` for `all` and `any`.
  init?(_ condition: Condition, bit: (PartyID) -> UInt8) {
    switch condition {
    case .share(let threshold, let denominator, let weight, _):
      self = .share(threshold, of: denominator, by: weight)
    case .count(let least, let weight, _): self = .count(atLeast: least, by: weight)
    case .noneAgainst: self = .noneAgainst
    case .consentOf(let body): self = .consentOf(bit(body))
    case .notOpposedBy(let body): self = .notOpposedBy(bit(body))
    case .all, .any: return nil
    }
  }

  /// Returns whether the test holds for a tally.
  func holds(for tally: Tally) -> Bool {
    switch self {
    case .share(let threshold, let denominator, .members):
      threshold.holds(tally.members.for, of: tally.members.total(denominator))
    case .share(let threshold, let denominator, _):
      threshold.holds(tally.patients.for, of: tally.patients.total(denominator))
    case .count(let least, .members): tally.members.for >= least
    case .count(let least, _): tally.patients.for >= least
    case .noneAgainst: tally.members.against == 0
    case .consentOf(let bit): tally.namedFor & bit != 0
    case .notOpposedBy(let bit): tally.namedAgainst & bit == 0
    }
  }
}

extension Threshold {
  /// Returns whether a part of a total is enough; of zero, no part is.
  func holds(_ part: Int, of total: Int) -> Bool {
    total > 0 && isReached { $0.compare(part: part, of: total) }
  }

  /// Returns whether a part of a total is enough; of zero, no part is.
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
