/// What is read out of a document's bytes in place, several at a time.
///
/// All other code reads one byte at a time. Every place is held against the bounds first, so that a
/// wrong one gives `nil` in place of memory that is not the document's.
extension [UInt8] {
  /// The eight bytes from an index, the first in the lowest bits; `nil` where fewer are left.
  @inline(__always)
  func word(at index: Int) -> UInt64? {
    guard index >= 0, index <= count - 8 else { return nil }
    return withUnsafeBytes {
      UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    }
  }

  /// The text that some of the bytes write; what is not UTF-8 in it is replaced.
  ///
  /// Short texts, as most identifiers are, are written straight into the place of the string.
  func text(_ range: Range<Int>) -> String {
    let range = range.clamped(to: indices)
    return withUnsafeBufferPointer { bytes in
      let text = UnsafeBufferPointer(rebasing: bytes[range])
      guard text.count <= 15 else { return String(decoding: text, as: UTF8.self) }
      return String(unsafeUninitializedCapacity: text.count) { $0.initialize(from: text).index }
    }
  }
}

extension UInt64 {
  /// The number of eight bytes before the first that plain text within a string cannot hold.
  ///
  /// Such are quotation marks, backslashes, control characters and what is not ASCII. A borrow can
  /// mark a byte wrongly only after one that is marked rightly, so the first mark is right.
  @inline(__always)
  var plainTextBytes: Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotes = self ^ (ones &* UInt64(ASCIIByte.quote))
    let backslashes = self ^ (ones &* UInt64(ASCIIByte.backslash))
    let controls = self &- (ones &* UInt64(ASCIIByte.space))
    let marks =
      self | controls | ((quotes &- ones) & ~quotes) | ((backslashes &- ones) & ~backslashes)
    return (marks & 0x8080_8080_8080_8080).trailingZeroBitCount / 8
  }
}
