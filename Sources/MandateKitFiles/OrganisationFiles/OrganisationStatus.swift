/// The status of an organisation in official files.
public enum OrganisationStatus: String, Hashable, Sendable, CaseIterable {
  /// Active: `A` or `ACTIVE`.
  case active
  /// Closed: `C`, `CLOSED` or `INACTIVE`.
  case closed
  /// Dormant: `D` or `DORMANT`.
  ///
  /// It exists, and can be a live member of a PCN.
  case dormant
  /// Proposed: `P` or `PROPOSED`.
  case proposed

  /// Creates a status from its word in any case, or nothing where it is none.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.count <= 8 else { return nil }
    switch String(decoding: OfficialText.folded(bytes), as: UTF8.self) {
    case "a", "active": self = .active
    case "c", "closed", "inactive": self = .closed
    case "d", "dormant": self = .dormant
    case "p", "proposed": self = .proposed
    default: return nil
    }
  }
}
