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
