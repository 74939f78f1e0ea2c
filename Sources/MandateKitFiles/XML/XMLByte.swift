/// The bytes that XML's grammar names, beside those of `ASCIIByte`.
enum XMLByte {
  static let exclamation = UInt8(ascii: "!")
  static let number = UInt8(ascii: "#")
  static let ampersand = UInt8(ascii: "&")
  static let apostrophe = UInt8(ascii: "'")
  static let semicolon = UInt8(ascii: ";")
  static let less = UInt8(ascii: "<")
  static let equals = UInt8(ascii: "=")
  static let greater = UInt8(ascii: ">")
  static let question = UInt8(ascii: "?")
  static let lowerX = UInt8(ascii: "x")

  /// Returns whether a name can begin with a byte; those beyond ASCII are taken for letters.
  static func beginsName(_ byte: UInt8) -> Bool {
    ASCIIByte.isLetter(byte) || byte >= 0x80 || byte == ASCIIByte.underscore
      || byte == ASCIIByte.colon
  }

  /// Returns whether a byte can stand in a name after its beginning.
  static func continuesName(_ byte: UInt8) -> Bool {
    beginsName(byte) || ASCIIByte.isDigit(byte) || byte == ASCIIByte.minus
      || byte == ASCIIByte.point
  }
}
