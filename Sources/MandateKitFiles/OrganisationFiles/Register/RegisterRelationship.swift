/// The relationships that are memberships.
///
/// Source: Reference Data Catalogue of the Organisation Data Service, page on relationships.
enum RegisterRelationship {
  /// An organisation is part of another, is directed by it, or is in its area.
  static let isWithin: Set<String> = ["RE2", "RE3", "RE5"]
  /// An organisation is commissioned by another.
  static let isCommissionedBy = "RE4"
  /// An organisation is a partner of another.
  static let isPartnerTo = "RE8"
}
