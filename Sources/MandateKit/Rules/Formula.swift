/// A quorum or a condition as a tree of tests without names.
enum Formula: Hashable, Sendable {
  case test(LinearTest)
  case all([Formula])
  case any([Formula])

  /// Compiles a condition, given the index of each measure and each party.
  init(_ condition: Condition, measure: (Measure) -> Int16, party: (PartyID) -> PartyIndex?) {
    switch condition {
    case .all(let parts):
      self = .all(parts.map { Formula($0, measure: measure, party: party) })
    case .any(let parts):
      self = .any(parts.map { Formula($0, measure: measure, party: party) })
    default:
      let test = LinearTest(condition, measure: measure, party: party)
      self = test.map { .test($0) } ?? .any([])
    }
  }

  /// Compiles a quorum, given the index of each measure and each party.
  init(_ quorum: Quorum, measure: (Measure) -> Int16, party: (PartyID) -> PartyIndex?) {
    switch quorum {
    case .all(let parts):
      self = .all(parts.map { Formula($0, measure: measure, party: party) })
    case .any(let parts):
      self = .any(parts.map { Formula($0, measure: measure, party: party) })
    default:
      let test = LinearTest(quorum, measure: measure, party: party)
      self = test.map { .test($0) } ?? .any([])
    }
  }

  /// Whether it has no tests, and so holds for every tally.
  var isTrivial: Bool { self == .all([]) }

  /// The tests at the leaves of the tree, in order.
  var tests: [LinearTest] {
    switch self {
    case .test(let test): [test]
    case .all(let parts), .any(let parts): parts.flatMap { $0.tests }
    }
  }

  /// Its parts, in order; a test has none.
  var parts: [Formula] {
    switch self {
    case .test: []
    case .all(let parts), .any(let parts): parts
    }
  }

  /// Returns the formula with each test replaced by a formula.
  func map(_ replacement: (LinearTest) -> Formula) -> Formula {
    switch self {
    case .test(let test): replacement(test)
    case .all(let parts): .all(parts.map { $0.map(replacement) })
    case .any(let parts): .any(parts.map { $0.map(replacement) })
    }
  }

  /// Returns whether it holds for a tally, an exact tie being enough where the casting vote is for.
  func holds(for tally: Tally, favouringTies: Bool = false) -> Bool {
    switch self {
    case .test(let test):
      let test = favouringTies ? test.favouringTies : test
      return test.measure == 0
        ? test.holds(for: tally.members) : test.holds(for: tally[Int(test.measure)])
    case .all(let parts):
      for part in parts where !part.holds(for: tally, favouringTies: favouringTies) { return false }
      return true
    case .any(let parts):
      for part in parts where part.holds(for: tally, favouringTies: favouringTies) { return true }
      return false
    }
  }
}
