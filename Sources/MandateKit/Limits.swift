/// The bounds on documents and on the work that an answer may take.
///
/// Every constant that bounds memory or time stands here, so that all of them can be read in one place.
package enum Limits {
  // MARK: Documents

  /// The most entries of a list, and the most conditions of a rule.
  package static let mostEntries = 1_000_000
  /// The most errors that a report on a document holds.
  package static let mostErrors = 100_000
  /// The most bytes of an identifier, and of any text that a sentence quotes.
  package static let mostIdentifierBytes = 200
  /// The most levels of a condition; a test by itself is one level.
  package static let greatestConditionDepth = 64
  /// The most memberships in a chain from a body up to the group of a group.
  package static let greatestMembershipDepth = 64
  /// The greatest list size, number of votes, year or sum of pounds.
  package static let greatestAmount = 1_000_000_000
  /// The greatest number of days of a period of notice, consultation or ratification.
  package static let mostDays = 3_660
  /// The greatest denominator of a fraction.
  package static let greatestDenominator = 1_000_000

  // MARK: Compilation and guidance

  /// The most nodes, electors and the like that a docket compiles in advance, over all proposals.
  ///
  /// Proposals past it are compiled when they are asked about.
  static let compiledEntries = 4_000_000
  /// The most bodies and memberships that are kept as snapshots of the structure, over all epochs.
  static let snapshotEntries = 4_000_000
  /// The most scopes of proposals that a compiler keeps.
  static let keptScopes = 256
  /// The most pieces into which a concurrent batch is cut.
  static let concurrentPieces = 64
  /// The most decision dates that a path to a mandate is tried for.
  static let pathDates = 24
  /// The most rounds of votes that are added to a path.
  static let pathRounds = 64
}
