/// The words of a user's own that a document may use, for kinds, classes and phases.
package enum DocumentWord {
  /// Returns whether a text is a word: 1 to 60 of the characters `[A-Za-z0-9_-]`.
  package static func isWord(_ text: String) -> Bool {
    let bytes = text.utf8
    guard !bytes.isEmpty, bytes.count <= Limits.mostWordBytes else { return false }
    // Most strings store their bytes contiguously, and are then read without a copy.
    return bytes.withContiguousStorageIfAvailable { $0.allSatisfy(canBeInWord) }
      ?? bytes.allSatisfy(canBeInWord)
  }

  private static func canBeInWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// Returns whether a word may not be a kind of bodies: `person` may not.
  package static func isReservedKind(_ word: String) -> Bool {
    UTF8Order.equal(word, "person")
  }
}
