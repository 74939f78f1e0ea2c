import MandateKit

extension DocumentReader {
  /// Passes over any string and returns where it stands, or notes that something else is due.
  mutating func text(_ wanted: WantedValue) throws(JSONSyntaxError) -> JSONTextExtent? {
    if let extent = try cursor.readTextExtent() { return extent }
    try noteMismatch(wanted)
    return nil
  }

  /// Reads a name of 1 to 200 bytes; one of another length is noted and read nonetheless.
  mutating func name(_ sort: String) throws(JSONSyntaxError) -> String? {
    let start = cursor.offset
    guard let name = try text(.string)?.string(in: cursor.bytes) else { return nil }
    let length = name.utf8.count
    if !(1...200).contains(length) { noteLength(length, of: sort, at: start) }
    return name
  }

  /// Reads the value that a string stands for, or notes with a sentence that it stands for none.
  @inline(__always)
  mutating func scalar<Value>(
    _ wanted: WantedValue,
    _ code: DocumentError.Code,
    _ value: (JSONTextExtent, [UInt8]) -> Value?,
    _ sentence: (JSONText) -> String
  ) throws(JSONSyntaxError) -> Value? {
    guard let extent = try text(wanted) else { return nil }
    if let value = value(extent, cursor.bytes) { return value }
    let text = cursor.text(extent)
    note(code, at: text.offset, sentence(text))
    return nil
  }
}

extension JSONTextExtent {
  /// The date that the text is, without a generic call for each byte; `nil` where it is none.
  func date(in bytes: [UInt8]) -> CivilDate? {
    guard !hasEscapes else { return CivilDate(string(in: bytes)) }
    guard end - start == 10 else { return nil }
    var digits = 0
    for position in 0..<10 {
      let byte = bytes[start &+ position]
      if position == 4 || position == 7 {
        guard byte == ASCIIByte.minus else { return nil }
      } else {
        guard ASCIIByte.isDigit(byte) else { return nil }
        digits = digits &* 10 &+ Int(byte &- ASCIIByte.zero)
      }
    }
    return CivilDate(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
  }

  /// The fraction that the text is, without a generic call for each byte; `nil` where it is none.
  func fraction(in bytes: [UInt8]) -> Fraction? {
    guard !hasEscapes else { return Fraction(string(in: bytes)) }
    var numerator: Int?
    var number = 0
    var digits = 0
    for index in start..<end {
      let byte = bytes[index]
      if byte == ASCIIByte.slash {
        guard numerator == nil, digits > 0 else { return nil }
        numerator = number
        number = 0
        digits = 0
      } else {
        guard ASCIIByte.isDigit(byte), digits < 7 else { return nil }
        number = number * 10 + Int(byte &- ASCIIByte.zero)
        digits += 1
      }
    }
    guard let numerator, digits > 0 else { return nil }
    return Fraction(numerator, number)
  }
}
