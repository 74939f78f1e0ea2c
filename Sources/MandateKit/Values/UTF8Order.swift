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

  /// Returns whether a string has the bytes of another, or begins with them and one further byte.
  static func begins(_ text: String, with prefix: String, before next: UInt8) -> Bool {
    let (length, count) = (text.utf8.count, prefix.utf8.count)
    guard length >= count else { return false }
    let answer = withBytes(of: text, prefix) { text, prefix in
      (length == count || text[count] == next)
        && haveEqualBytes(UnsafeBufferPointer(rebasing: text.prefix(count)), prefix)
    }
    return answer
      ?? (text.utf8.starts(with: prefix.utf8)
        && (length == count || text.utf8.dropFirst(count).first == next))
  }

  /// Returns whether a string comes before another in the order of their bytes.
  static func precedes(_ left: String, _ right: String) -> Bool {
    let answer = withBytes(of: left, right) { haveLesserBytes($0, $1) }
    return answer ?? left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  /// Feeds the bytes of a string into a hasher.
  static func hash(_ text: String, into hasher: inout Hasher) {
    let hashed: Void? = text.utf8.withContiguousStorageIfAvailable { bytes in
      hash(UnsafeRawBufferPointer(bytes), into: &hasher)
    }
    if hashed == nil {
      Array(text.utf8).withUnsafeBytes { hash($0, into: &hasher) }
    }
  }

  /// Feeds bytes into a hasher, eight at a time: it takes a word as fast as a byte.
  ///
  /// The last eight, or four, overlap the ones before them, as in a comparison. The number of bytes is added to
  /// them, so that a name and its prefix differ.
  private static func hash(_ bytes: UnsafeRawBufferPointer, into hasher: inout Hasher) {
    let count = bytes.count
    var last: UInt64 = 0
    if count >= 8 {
      for index in stride(from: 0, to: count - 8, by: 8) {
        hasher.combine(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      }
      last = bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
    } else if count >= 4 {
      hasher.combine(bytes.loadUnaligned(as: UInt32.self))
      last = UInt64(bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
    } else {
      for byte in bytes { last = last << 8 | UInt64(byte) }
    }
    hasher.combine(last &+ UInt64(count))
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

  /// Returns whether the first of two buffers comes before the other in the order of bytes, which are
  /// compared several at a time.
  private static func haveLesserBytes(
    _ left: UnsafeBufferPointer<UInt8>,
    _ right: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let count = min(left.count, right.count)
    let (lefts, rights) = (UnsafeRawBufferPointer(left), UnsafeRawBufferPointer(right))
    var index = 0
    while count - index >= 8 {
      let first = UInt64(bigEndian: lefts.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let second = UInt64(bigEndian: rights.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      if first != second { return first < second }
      index += 8
    }
    while index < count {
      if left[index] != right[index] { return left[index] < right[index] }
      index += 1
    }
    return left.count < right.count
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
