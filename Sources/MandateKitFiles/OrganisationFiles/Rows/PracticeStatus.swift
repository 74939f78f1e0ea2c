/// The status of an organisation in the file of practices.
enum PracticeStatus: Hashable, Sendable {
  case active
  case closed
  /// It exists, and can be a live member of a PCN.
  case dormant
  case proposed

  /// Reads a status from its letter or its word in any case, or returns `nil` for other words.
  init?(_ bytes: ArraySlice<UInt8>) {
    switch String(decoding: bytes.map { $0 | 0x20 }, as: UTF8.self) {
    case "a", "active": self = .active
    case "c", "closed", "inactive": self = .closed
    case "d", "dormant": self = .dormant
    case "p", "proposed": self = .proposed
    default: return nil
    }
  }
}
