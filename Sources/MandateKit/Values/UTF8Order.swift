/// Equality, order and hashing of texts by their UTF-8 bytes.
///
/// Names are compared in every look-up, so the bytes are read in place wherever a text has them
/// side by side, as all but texts bridged from Objective-C do.
enum UTF8Order {
  static func equal(_ left: String, _ right: String) -> Bool {
    guard left.utf8.count == right.utf8.count else { return false }
    let inPlace = withBytes(of: left, right) { $0.elementsEqual($1) }
    return inPlace ?? left.utf8.elementsEqual(right.utf8)
  }

  static func precedes(_ left: String, _ right: String) -> Bool {
    let inPlace = withBytes(of: left, right) { $0.lexicographicallyPrecedes($1) }
    return inPlace ?? left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  static func hash(_ text: String, into hasher: inout Hasher) {
    let hashed: Void? = text.utf8.withContiguousStorageIfAvailable {
      hasher.combine(bytes: UnsafeRawBufferPointer($0))
    }
    if hashed == nil {
      for byte in text.utf8 { hasher.combine(byte) }
    }
    // A byte that no UTF-8 text holds ends the text, so that a name and its prefix hash apart.
    hasher.combine(0xFF as UInt8)
  }

  /// Returns an answer from the bytes of two texts, or nothing where they are not side by side.
  private static func withBytes(
    of left: String,
    _ right: String,
    _ answer: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Bool? {
    let outer = left.utf8.withContiguousStorageIfAvailable { left in
      right.utf8.withContiguousStorageIfAvailable { right in answer(left, right) }
    }
    return outer ?? nil
  }
}
