/// Equality, order and hashing of strings by their UTF-8 bytes.
///
/// Names are compared in every look-up, so the bytes are read without a copy if a string stores them
/// contiguously, as all but strings bridged from Objective-C do.
enum UTF8Order {
  /// Returns whether two strings have the same bytes.
  static func equal(_ left: String, _ right: String) -> Bool {
    guard left.utf8.count == right.utf8.count else { return false }
    let answer = withBytes(of: left, right) { haveEqualBytes($0, $1) }
    return answer ?? left.utf8.elementsEqual(right.utf8)
  }

  /// Returns whether the bytes of a string begin with those of another.
  static func begins(_ text: String, with prefix: String) -> Bool {
    guard text.utf8.count >= prefix.utf8.count else { return false }
    let answer = withBytes(of: text, prefix) { text, prefix in
      haveEqualBytes(UnsafeBufferPointer(rebasing: text.prefix(prefix.count)), prefix)
    }
    return answer ?? text.utf8.starts(with: prefix.utf8)
  }

  /// Returns whether a string comes before another in the order of their bytes.
  static func precedes(_ left: String, _ right: String) -> Bool {
    let answer = withBytes(of: left, right) { $0.lexicographicallyPrecedes($1) }
    return answer ?? left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  /// Feeds the bytes of a string into a hasher.
  static func hash(_ text: String, into hasher: inout Hasher) {
    let hashed: Void? = text.utf8.withContiguousStorageIfAvailable {
      hasher.combine(bytes: UnsafeRawBufferPointer($0))
    }
    if hashed == nil {
      for byte in text.utf8 { hasher.combine(byte) }
    }
    // A byte that never occurs in UTF-8 ends the string, so that a name and its prefix differ.
    hasher.combine(0xFF as UInt8)
  }

  /// Returns whether two buffers have the same bytes, compared several at a time.
  ///
  /// The last eight, or four, overlap the ones before them, so that only the shortest strings are
  /// compared byte by byte.
  private static func haveEqualBytes(
    _ left: UnsafeBufferPointer<UInt8>,
    _ right: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let count = left.count
    guard count == right.count else { return false }
    let (left, right) = (UnsafeRawBufferPointer(left), UnsafeRawBufferPointer(right))
    func areEqual<Word: FixedWidthInteger & BitwiseCopyable>(_ word: Word.Type, at index: Int)
      -> Bool
    {
      left.loadUnaligned(fromByteOffset: index, as: word)
        == right.loadUnaligned(fromByteOffset: index, as: word)
    }
    if count >= 8 {
      for index in stride(from: 0, to: count - 8, by: 8) where !areEqual(UInt64.self, at: index) {
        return false
      }
      return areEqual(UInt64.self, at: count - 8)
    }
    if count >= 4 {
      return areEqual(UInt32.self, at: 0) && areEqual(UInt32.self, at: count - 4)
    }
    for index in 0..<count where left[index] != right[index] { return false }
    return true
  }

  /// Returns an answer from the bytes of two strings, or `nil` if one is not stored contiguously.
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
