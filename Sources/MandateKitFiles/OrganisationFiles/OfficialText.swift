/// How texts stand in official files: with stray spaces, and with words for nothing.
enum OfficialText {
  /// The bytes without the white space and control characters around them.
  static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var (start, end) = (bytes.startIndex, bytes.endIndex)
    while start < end, bytes[start] <= ASCIIByte.space { start += 1 }
    while start < end, bytes[end - 1] <= ASCIIByte.space { end -= 1 }
    return bytes[start..<end]
  }

  /// The letters in lower case and the digits, without anything between them.
  ///
  /// By these, headers and words are compared.
  static func folded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    for byte in bytes {
      if ASCIIByte.isLetter(byte) {
        folded.append(byte | 0x20)
      } else if ASCIIByte.isDigit(byte) {
        folded.append(byte)
      }
    }
    return folded
  }

  private static let wordsForNothing: Set<[UInt8]> = [
    [], Array("u".utf8), Array("unallocated".utf8), Array("unknown".utf8),
    Array("unknownornopcn".utf8),
  ]

  /// Whether a trimmed text says that there is nothing: blank, U, Unallocated or Unknown.
  static func isNothing(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first else { return true }
    // The words begin with u: other texts are not folded for nothing.
    return first | 0x20 == ASCIIByte.lowerU && bytes.count < 24
      && wordsForNothing.contains(folded(bytes))
  }

  /// Whether a text can be a code of the Organisation Data Service: 2 to 12 letters and digits.
  static func isCode(_ bytes: ArraySlice<UInt8>) -> Bool {
    (2...12).contains(bytes.count)
      && bytes.allSatisfy { ASCIIByte.isLetter($0) || ASCIIByte.isDigit($0) }
  }

  /// Whether a text can be a name of a crosswalk: 1 to 100 letters, digits, `-`, `_` and `.`.
  static func isSlug(_ bytes: ArraySlice<UInt8>) -> Bool {
    (1...100).contains(bytes.count)
      && bytes.allSatisfy {
        ASCIIByte.isLetter($0) || ASCIIByte.isDigit($0) || $0 == ASCIIByte.minus
          || $0 == ASCIIByte.underscore || $0 == ASCIIByte.point
      }
  }
}
