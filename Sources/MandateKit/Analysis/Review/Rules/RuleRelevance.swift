/// Which of the numbers of a tally a rule looks at.
struct RuleRelevance {
  private var members = Relevant()
  private var patients = Relevant()

  private struct Relevant {
    var `for` = false
    var against = false
    var abstain = false
  }

  init(_ rule: CompiledRule) {
    for test in rule.passes.tests {
      switch test {
      case .share(_, let denominator, let weight):
        add(
          Relevant(for: true, against: denominator != .all, abstain: denominator == .present),
          weight
        )
      case .count(_, let weight): add(Relevant(for: true), weight)
      case .noneAgainst, .consentOf, .notOpposedBy, .all, .any: break
      }
    }
  }

  private mutating func add(_ relevant: Relevant, _ weight: Condition.Weight) {
    func merge(_ into: inout Relevant) {
      into.for = into.for || relevant.for
      into.against = into.against || relevant.against
      into.abstain = into.abstain || relevant.abstain
    }
    switch weight {
    case .members: merge(&members)
    case .patients: merge(&patients)
    }
  }

  /// Returns a tally without the numbers that no test looks at.
  func reduced(_ tally: Tally) -> Tally {
    var reduced = Tally()
    if members.for { reduced.members.for = tally.members.for }
    if members.against { reduced.members.against = tally.members.against }
    if members.abstain { reduced.members.abstain = tally.members.abstain }
    if patients.for { reduced.patients.for = tally.patients.for }
    if patients.against { reduced.patients.against = tally.patients.against }
    if patients.abstain { reduced.patients.abstain = tally.patients.abstain }
    reduced.namedFor = tally.namedFor
    reduced.namedAgainst = tally.namedAgainst
    return reduced
  }
}

extension CompiledRule {
  /// How the part of a share test, by the place of the test, stands to half of its total.
  func half(_ test: Int, _ tally: Tally) -> Fraction.Comparison {
    let tests = passes.tests
    guard tests.indices.contains(test), case .share(_, let denominator, let weight) = tests[test]
    else { return .less }
    let counts = tally.counts(by: weight)
    return Fraction.half.compare(part: counts.for, of: counts.total(denominator))
  }

  /// Returns whether the part of a share test is exactly half of a total that is not zero.
  func isHalf(_ test: Int, _ tally: Tally) -> Bool {
    let tests = passes.tests
    guard tests.indices.contains(test), case .share(_, _, let weight) = tests[test] else {
      return false
    }
    return tally.counts(by: weight).for > 0 && half(test, tally) == .equal
  }

  /// Returns whether the condition holds, taking one test, by its place, as holding or not.
  func holds(_ tally: Tally, supposing test: Int, _ answer: Bool) -> Bool {
    var next = 0
    func read(_ condition: Condition) -> Bool {
      switch condition {
      case .all(let parts): return parts.map(read).allSatisfy { $0 }
      case .any(let parts): return parts.map(read).contains(true)
      default:
        defer { next += 1 }
        return next == test ? answer : holds(condition, tally)
      }
    }
    return read(passes)
  }
}
