/// A reference to a character, such as `&#233;` or `&#xE9;`, or to one of the five entities of XML.
struct XMLReference {
  /// The character that the reference stands for.
  let scalar: Unicode.Scalar
  /// The index after the semicolon.
  let end: Int

  /// The most bytes between the ampersand and the semicolon.
  private static let longestName = 10

  /// Reads the reference whose ampersand stands at an index, or gives `nil` where it is malformed.
  init?(at index: Int, in bytes: [UInt8]) {
    let start = index + 1
    let name = bytes[start...].prefix(Self.longestName).prefix { $0 != XMLByte.semicolon }
    guard name.endIndex < bytes.count, bytes[name.endIndex] == XMLByte.semicolon,
      let scalar = Self.scalar(named: name)
    else { return nil }
    self.scalar = scalar
    end = name.endIndex + 1
  }

  private static func scalar(named name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    if name.first == XMLByte.number { return scalar(numbered: name.dropFirst()) }
    switch String(decoding: name, as: UTF8.self) {
    case "lt": return "<"
    case "gt": return ">"
    case "amp": return "&"
    case "apos": return "'"
    case "quot": return "\""
    default: return nil
    }
  }

  private static func scalar(numbered digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let isHexadecimal = digits.first == XMLByte.lowerX
    let digits = isHexadecimal ? digits.dropFirst() : digits
    guard !digits.isEmpty else { return nil }
    var number: UInt32 = 0
    for byte in digits {
      guard let digit = ASCIIByte.hexadecimalValue(byte), isHexadecimal || digit < 10 else {
        return nil
      }
      // A number of ten digits at most, and none above the last character, is within 32 bits.
      number = number * (isHexadecimal ? 16 : 10) + digit
      guard number <= 0x10FFFF else { return nil }
    }
    let isCharacter =
      number >= 0x20 && number != 0xFFFE && number != 0xFFFF
      || number == 0x9 || number == 0xA || number == 0xD
    return isCharacter ? Unicode.Scalar(number) : nil
  }

  /// Returns the text of a range whose references have been checked, with each replaced.
  static func replaced(in bytes: [UInt8], _ range: Range<Int>) -> String {
    var text = ""
    var (index, plain) = (range.lowerBound, range.lowerBound)
    while index < range.upperBound {
      guard bytes[index] == XMLByte.ampersand, let reference = XMLReference(at: index, in: bytes)
      else {
        index += 1
        continue
      }
      text += String(decoding: bytes[plain..<index], as: UTF8.self)
      text.unicodeScalars.append(reference.scalar)
      (index, plain) = (reference.end, reference.end)
    }
    return text + String(decoding: bytes[plain..<range.upperBound], as: UTF8.self)
  }
}
