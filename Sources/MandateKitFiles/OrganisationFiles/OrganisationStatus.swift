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
    guard
      let word = Self.words.first(where: { word in
        word.letters.elementsEqual(bytes.lazy.map { $0 | 0x20 })
      })
    else { return nil }
    self = word.status
  }

  private static let words: [(letters: [UInt8], status: OrganisationStatus)] = [
    ("a", active), ("c", closed), ("d", dormant), ("p", proposed), ("active", active),
    ("closed", closed), ("inactive", closed), ("dormant", dormant), ("proposed", proposed),
  ].map { (Array($0.utf8), $1) }
}
