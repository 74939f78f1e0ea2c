/// The well-formed byte sequences of UTF-8 (Unicode, table 3-7).
enum UTF8Sequence {
  /// The number of bytes of the scalar that begins at an index, or 0 where none does.
  ///
  /// Overlong forms, surrogates, values above U+10FFFF, stray continuation bytes and sequences
  /// cut short by the end are no scalars.
  static func length(at index: Int, in bytes: [UInt8]) -> Int {
    guard index >= 0, index < bytes.count else { return 0 }
    let lead = bytes[index]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
      length = 3
      if lead == 0xE0 { second = 0xA0...0xBF }
      if lead == 0xED { second = 0x80...0x9F }
    case 0xF0...0xF4:
      length = 4
      if lead == 0xF0 { second = 0x90...0xBF }
      if lead == 0xF4 { second = 0x80...0x8F }
    default: return 0
    }
    guard length <= bytes.count - index, second.contains(bytes[index + 1]) else { return 0 }
    for continuation in (index + 2)..<(index + max(length, 2))
    where bytes[continuation] & 0xC0 != 0x80 {
      return 0
    }
    return length
  }

  /// Returns whether the bytes in a range, which no byte of a sequence follows, are whole sequences.
  static func areWhole(in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let length = bytes[index] < 0x80 ? 1 : length(at: index, in: bytes)
      guard length > 0 else { return false }
      index += length
    }
    return true
  }
}
