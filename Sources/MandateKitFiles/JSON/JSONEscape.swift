/// One escape sequence of a string, such as `\n`, `\u00E9` or `\uD83D\uDE00`.
struct JSONEscape {
  let scalar: Unicode.Scalar

  /// The index after the sequence; after both halves where it is a surrogate pair.
  let end: Int

  /// Reads the sequence whose backslash stands at an index, or gives `nil` where it is malformed.
  init?(at index: Int, in bytes: [UInt8]) {
    guard index + 1 < bytes.count else { return nil }
    switch bytes[index + 1] {
    case ASCIIByte.quote: scalar = "\""
    case ASCIIByte.backslash: scalar = "\\"
    case ASCIIByte.slash: scalar = "/"
    case ASCIIByte.lowerB: scalar = "\u{8}"
    case ASCIIByte.lowerF: scalar = "\u{C}"
    case ASCIIByte.lowerN: scalar = "\n"
    case ASCIIByte.lowerR: scalar = "\r"
    case ASCIIByte.lowerT: scalar = "\t"
    case ASCIIByte.lowerU:
      guard let unit = Self.codeUnit(at: index, in: bytes) else { return nil }
      if let single = Unicode.Scalar(unit) {
        scalar = single
        end = index + 6
      } else {
        guard 0xD800...0xDBFF ~= unit,
          let low = Self.codeUnit(at: index + 6, in: bytes), 0xDC00...0xDFFF ~= low,
          let pair = Unicode.Scalar(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00))
        else { return nil }
        scalar = pair
        end = index + 12
      }
      return
    default: return nil
    }
    end = index + 2
  }

  /// The number that `\u` and four hexadecimal digits write, or `nil` where they do not stand.
  static func codeUnit(at index: Int, in bytes: [UInt8]) -> UInt32? {
    guard index + 6 <= bytes.count, bytes[index] == ASCIIByte.backslash,
      bytes[index + 1] == ASCIIByte.lowerU
    else { return nil }
    var unit: UInt32 = 0
    for byte in bytes[(index + 2)..<(index + 6)] {
      guard let digit = ASCIIByte.hexadecimalValue(byte) else { return nil }
      unit = unit << 4 | digit
    }
    return unit
  }
}
