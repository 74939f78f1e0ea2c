/// The conventions of texts in official files.
enum OfficialText {
  /// Returns bytes without the white space and control characters around them.
  static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var (start, end) = (bytes.startIndex, bytes.endIndex)
    while start < end, bytes[start] <= ASCIIByte.space { start += 1 }
    while start < end, bytes[end - 1] <= ASCIIByte.space { end -= 1 }
    return bytes[start..<end]
  }

  /// Returns the letters of a text in lower case and its digits, by which words are compared.
  static func folded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.compactMap { byte in
      ASCIIByte.isLetter(byte) ? byte | 0x20 : ASCIIByte.isDigit(byte) ? byte : nil
    }
  }

  private static let wordsForNone: [[UInt8]] = [
    [], Array("u".utf8), Array("unallocated".utf8), Array("unknown".utf8),
    Array("unknownornopcn".utf8),
  ]

  /// Returns whether a trimmed text stands for no organisation: blank, U, Unallocated or Unknown.
  static func isNone(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first else { return true }
    // The words begin with u, so that other texts need not be folded.
    return first | 0x20 == ASCIIByte.lowerU && bytes.count < 24
      && wordsForNone.contains(folded(bytes))
  }

  /// Returns whether a text can be a code of the Organisation Data Service: 2 to 12 letters and
  /// digits.
  static func isCode(_ bytes: ArraySlice<UInt8>) -> Bool {
    (2...12).contains(bytes.count)
      && bytes.allSatisfy { ASCIIByte.isLetter($0) || ASCIIByte.isDigit($0) }
  }

  /// Returns whether a text can be an identifier of a crosswalk: 1 to 100 letters, digits, `-`, `_`
  /// and `.`.
  static func isCrosswalkID(_ bytes: ArraySlice<UInt8>) -> Bool {
    (1...100).contains(bytes.count)
      && bytes.allSatisfy {
        ASCIIByte.isLetter($0) || ASCIIByte.isDigit($0) || $0 == ASCIIByte.minus
          || $0 == ASCIIByte.underscore || $0 == ASCIIByte.point
      }
  }

  /// Returns bytes as a sentence shows them: in quotation marks, without control characters, and at
  /// most 40 characters of them.
  static func quoted(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes.prefix(160), as: UTF8.self).unicodeScalars
    let shown = text.prefix(40).map { scalar in
      scalar.properties.generalCategory == .control ? " " : String(scalar)
    }
    let isCut = bytes.count > 160 || text.count > 40
    return "\"\(shown.joined())\(isCut ? "…" : "")\""
  }

  /// Returns a text as a sentence shows it.
  static func quoted(_ text: String) -> String { quoted(Array(text.utf8)[...]) }
}
