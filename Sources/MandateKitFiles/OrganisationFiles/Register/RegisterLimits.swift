/// The bounds of what is read of a register.
///
/// What they let through makes a document that stays within the limits of a case file.
enum RegisterLimits {
  /// The most organisations that are imported or could not be read.
  static let mostOrganisations = OrganisationFile.mostRows
  /// The most relationships and successions of all organisations together.
  static let mostRelationships = 4 * OrganisationFile.mostRows
  /// The most parts of one organisation; a practice with a long history has a few hundred.
  static let mostParts = 100_000
}
