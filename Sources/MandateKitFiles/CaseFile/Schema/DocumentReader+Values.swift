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
  /// The date that the text is, or `nil` where it is none.
  func date(in bytes: [UInt8]) -> CivilDate? {
    hasEscapes
      ? CivilDate(parsing: string(in: bytes)) : CivilDate(utf8: bytes.span.extracting(start..<end))
  }

  /// The fraction that the text is, or `nil` where it is none.
  func fraction(in bytes: [UInt8]) -> Fraction? {
    hasEscapes
      ? Fraction(parsing: string(in: bytes)) : Fraction(utf8: bytes.span.extracting(start..<end))
  }
}
