/// The names of the parts of a register that are read.
///
/// They are those of the Organisation Reference Data standard (DCB0090): the keys of the JSON, and
/// the elements and attributes of the XML. All other parts are passed over.
enum RegisterKey: String, Sendable {
  case organisations = "Organisations"
  case organisation = "Organisation"
  case isReference = "refOnly"
  case name = "Name"
  case identifier = "OrgId"
  case code = "extension"
  case status = "Status"
  case date = "Date"
  case type = "Type"
  case start = "Start"
  case end = "End"
  case location = "Location"
  case geography = "GeoLoc"
  case country = "Country"
  case roles = "Roles"
  case role = "Role"
  case number = "id"
  case relationships = "Rels"
  case relationship = "Rel"
  case target = "Target"
  case primaryRole = "PrimaryRoleId"
  case successions = "Succs"
  case succession = "Succ"

  /// The most bytes of a name.
  private static let longest = 13

  /// Finds the part that some bytes name, or returns `nil` where it is not read.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.count <= Self.longest else { return nil }
    self.init(rawValue: String(decoding: bytes, as: UTF8.self))
  }
}
