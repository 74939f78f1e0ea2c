/// The roles by which a register tells what an organisation is.
///
/// Source: Reference Data Catalogue of the Organisation Data Service, pages on prescribing cost
/// centres, PCNs, CCGs and sub-ICB locations, and ICBs.
enum RegisterRole {
  /// A prescribing cost centre.
  static let costCentre = "RO177"
  /// A general practice, which is a prescribing cost centre.
  static let practice = "RO76"
  /// A PCN.
  static let network = "RO272"
  /// A CCG, and what has kept the role of one: a sub-ICB location, a hub, a reporting entity.
  static let commissioner = "RO98"
  /// A sub-ICB location.
  static let location = "RO319"
  /// A commissioning hub and a reporting entity of a location, which are no CCG.
  static let hub = "RO218", reportingEntity = "RO327"
  /// A strategic partnership, and an ICB, which has the role of one.
  static let partnership = "RO261", board = "RO318"
}
