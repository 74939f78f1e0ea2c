extension MassStates {
  /// An interval of the sum of each test by its grid, and what is known of single electors.
  struct State: Hashable, Sendable {
    /// The least sum of the first test; a row has the least of all its states.
    var first: Int64 = 0
    /// By how much the sum of the first test may be more, and then the least and the greatest sum of each further one.
    private var others: [Int64]
    /// What is known of single electors, as bits that are set once.
    var flags: UInt64 = 0

    /// Creates the state of nobody.
    init(tests: Int) {
      others = Array(repeating: 0, count: max(0, 2 * tests - 1))
    }

    /// Returns the least sum of a test.
    func least(_ test: Int) -> Int64 { test == 0 ? first : others[2 * test - 1] }
    /// Returns the greatest sum of a test.
    func most(_ test: Int) -> Int64 { test == 0 ? first + others[0] : others[2 * test] }

    /// Sets the interval of a test.
    mutating func set(_ test: Int, least: Int64, most: Int64) {
      if test == 0 {
        (first, others[0]) = (least, most - least)
      } else {
        (others[2 * test - 1], others[2 * test]) = (least, most)
      }
    }

    /// Adds what an elector adds.
    mutating func add(_ step: State) {
      first += step.first
      for place in others.indices where step.others[place] != 0 {
        others[place] += step.others[place]
      }
      flags |= step.flags
    }

    /// Halves the interval of a test, rounded down and the width of the first one up.
    mutating func halve(_ test: Int) {
      if test == 0 {
        first >>= 1
        others[0] = (others[0] + 1) >> 1
      } else {
        others[2 * test - 1] >>= 1
        others[2 * test] >>= 1
      }
    }
  }
}

/// What is known of single electors in a state of a ``MassExpansion``, as bits: whether some elector counted is against, or
/// abstains, for certain or perhaps; and, for each test, whether some elector whom it counts is for.
enum MassFlag {
  /// The most tests for which there are flags.
  static let mostTests = 30

  static let isOpposed: UInt64 = 1
  static let mayBeOpposed: UInt64 = 2
  static let abstains: UInt64 = 4
  static let mayAbstain: UInt64 = 8
  static func isSupported(_ test: Int) -> UInt64 { 16 << UInt64(2 * test) }
  static func maybeSupported(_ test: Int) -> UInt64 { 32 << UInt64(2 * test) }

  /// Returns what is known of an elector whose position is in a set, but for the tests that count it.
  static func flags(of set: PositionSet) -> UInt64 {
    var flags: UInt64 = 0
    if set.contains(Position.against) { flags |= mayBeOpposed }
    if set == .against { flags |= isOpposed }
    if set.contains(Position.abstain) { flags |= mayAbstain }
    if set == .abstain { flags |= abstains }
    return flags
  }
}
