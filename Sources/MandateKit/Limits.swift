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
}
