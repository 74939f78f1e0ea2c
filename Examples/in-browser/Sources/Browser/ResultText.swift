/// A writer of the JSON with which calls are answered, on one line.
///
/// The library's own writer of JSON is not public.
struct ResultText {
  private(set) var bytes: [UInt8] = []
  /// Whether something stands before what comes next in the same object or list.
  private var follows = false

  /// Returns the bytes of one object.
  static func object(_ write: (inout ResultText) -> Void) -> [UInt8] {
    var text = ResultText()
    text.object(write)
    return text.bytes
  }

  private mutating func separate() {
    if follows { bytes.append(UInt8(ascii: ",")) }
    follows = true
  }

  /// Writes an object.
  mutating func object(_ write: (inout ResultText) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "{"))
    follows = false
    write(&self)
    bytes.append(UInt8(ascii: "}"))
    follows = true
  }

  /// Writes the key of what is written next.
  private mutating func key(_ key: String) {
    separate()
    quote(key)
    bytes.append(UInt8(ascii: ":"))
    follows = false
  }

  /// Writes a member that is an object.
  mutating func object(_ key: String, _ write: (inout ResultText) -> Void) {
    self.key(key)
    object(write)
  }

  /// Writes a member that is a list, with what is written of each element.
  mutating func list<Element>(
    _ key: String,
    _ elements: [Element],
    _ write: (inout ResultText, Element) -> Void
  ) {
    self.key(key)
    bytes.append(UInt8(ascii: "["))
    follows = false
    for element in elements { write(&self, element) }
    bytes.append(UInt8(ascii: "]"))
    follows = true
  }

  /// Writes a text.
  mutating func text(_ text: String) {
    separate()
    quote(text)
  }

  /// Writes a member that is a text; where there is none it is left out.
  mutating func member(_ key: String, _ text: String?) {
    guard let text else { return }
    self.key(key)
    self.text(text)
  }

  /// Writes a member that is `null`.
  mutating func null(_ key: String) {
    self.key(key)
    bytes += "null".utf8
    follows = true
  }

  /// Writes a member that is a number; where there is none it is left out.
  mutating func member(_ key: String, _ number: Int?) {
    guard let number else { return }
    self.key(key)
    bytes += "\(number)".utf8
    follows = true
  }

  /// Writes a member that is `true` or `false`.
  mutating func member(_ key: String, _ isTrue: Bool) {
    self.key(key)
    bytes += (isTrue ? "true" : "false").utf8
    follows = true
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        bytes += "\\u00\(digits.utf8.count == 1 ? "0" : "")\(digits)".utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
