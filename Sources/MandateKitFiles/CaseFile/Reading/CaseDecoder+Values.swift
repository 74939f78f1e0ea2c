import MandateKit

extension CaseDecoder {
  /// What stands for a reference that could not be read: no document has such a name.
  static let unreadableReference = "\u{0}unreadable"

  /// Passes over any string and gives where it stands, or notes that something else is due.
  private mutating func readText(
    _ wanted: WantedValue
  ) throws(JSONSyntaxError) -> JSONTextExtent? {
    if let extent = try cursor.readTextExtent() { return extent }
    try noteMismatch(wanted)
    return nil
  }

  /// Reads any string, or notes that something else is due.
  mutating func string() throws(JSONSyntaxError) -> String? {
    try readText(.string)?.string(in: cursor.bytes)
  }

  /// Reads the identifier that a thing is given.
  ///
  /// One that is empty or too long is noted and given nonetheless, so that it is not unknown
  /// wherever else it stands.
  mutating func identifier<SubjectPath>() throws(JSONSyntaxError) -> Identifier<SubjectPath>? {
    try shortString("id").map { Identifier($0) }
  }

  /// Reads a kind of bodies.
  mutating func kind() throws(JSONSyntaxError) -> BodyKind? {
    try shortString("kind").map { BodyKind(rawValue: $0) }
  }

  /// Reads the identifier of something that is given elsewhere.
  mutating func reference<SubjectPath>() throws(JSONSyntaxError) -> Identifier<SubjectPath> {
    Identifier(try string() ?? CaseDecoder.unreadableReference)
  }

  private mutating func shortString(_ name: String) throws(JSONSyntaxError) -> String? {
    let start = cursor.offset
    guard let string = try string() else { return nil }
    let length = string.utf8.count
    if !(1...200).contains(length) { noteLength(length, of: name, at: start) }
    return string
  }

  /// Reads a date.
  mutating func date() throws(JSONSyntaxError) -> CivilDate? {
    guard let extent = try readText(.date) else { return nil }
    if let date = extent.date(in: cursor.bytes) { return date }
    let text = cursor.text(extent)
    note(
      .malformedDate,
      at: text.offset,
      "\(quoted(text)) is not a date: write a day of the years 1800 to 2999 as `YYYY-MM-DD`, such"
        + " as `2022-07-01`."
    )
    return nil
  }

  /// Reads a fraction.
  mutating func fraction() throws(JSONSyntaxError) -> Fraction? {
    guard let extent = try readText(.fraction) else { return nil }
    if let fraction = extent.fraction(in: cursor.bytes) { return fraction }
    let text = cursor.text(extent)
    note(
      .malformedFraction,
      at: text.offset,
      "\(quoted(text)) is not a fraction from 0 to 1: write it as `p/q` with a `q` of at most"
        + " 1,000,000, such as `1/2`."
    )
    return nil
  }

  /// Reads a subject.
  mutating func subject() throws(JSONSyntaxError) -> SubjectPath? {
    guard let extent = try readText(.string) else { return nil }
    if let subject = SubjectPath(rawValue: extent.string(in: cursor.bytes)) { return subject }
    let text = cursor.text(extent)
    note(
      .malformedSubject,
      at: text.offset,
      text.matches("*")
        ? "`*` is a pattern, and never a subject: name what the proposal is about."
        : "\(quoted(text)) is not a subject: write segments of letters, digits, `_` and `-` with"
          + " dots between them, such as `contract.local`."
    )
    return nil
  }

  /// Reads a pattern of subjects.
  mutating func pattern() throws(JSONSyntaxError) -> SubjectPattern? {
    guard let extent = try readText(.string) else { return nil }
    if let pattern = SubjectPattern(rawValue: extent.string(in: cursor.bytes)) { return pattern }
    let text = cursor.text(extent)
    note(
      .malformedSubject,
      at: text.offset,
      "\(quoted(text)) is not a pattern of subjects: write segments of letters, digits, `_` and"
        + " `-` with dots between them, such as `contract.local`, or `*` for every subject."
    )
    return nil
  }

  /// Reads a word that is one of several.
  mutating func word<Word>(_ table: WordTable<Word>) throws(JSONSyntaxError) -> Word? {
    guard let extent = try readText(.string) else { return nil }
    if let index = table.index(of: extent, in: cursor.bytes) { return table.words[index] }
    noteUnknownWord(cursor.text(extent), allowed: table.names)
    return nil
  }

  /// Reads `true` or `false`.
  mutating func boolean() throws(JSONSyntaxError) -> Bool? {
    if let value = try cursor.readBoolean() { return value }
    try noteMismatch(.boolean)
    return nil
  }

  /// Reads a size, a count, a year or a number of pounds.
  mutating func amount() throws(JSONSyntaxError) -> Int? {
    try wholeNumber(0...1_000_000_000, "1,000,000,000")
  }

  /// Reads a number of days.
  mutating func days() throws(JSONSyntaxError) -> Int? {
    try wholeNumber(0...3_660, "3,660")
  }

  private mutating func wholeNumber(
    _ range: ClosedRange<Int>,
    _ most: String
  ) throws(JSONSyntaxError) -> Int? {
    let start = cursor.offset
    switch try cursor.readWholeNumber() {
    case .value(let number) where range.contains(number):
      return number
    case .value, .outOfRange:
      note(
        .outOfRange,
        at: start,
        "This number lies outside its range: give a whole number from 0 to \(most)."
      )
    case .notWhole:
      note(
        .wrongType,
        at: start,
        "This number is written with a fraction or an exponent: give a whole number from 0 to"
          + " \(most) in plain digits."
      )
    case .notANumber:
      try noteMismatch(.wholeNumber)
    }
    return nil
  }
}

extension JSONTextExtent {
  /// The date that the text is, without a generic call for each byte; nil where it is none.
  fileprivate func date(in bytes: [UInt8]) -> CivilDate? {
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

  /// The fraction that the text is, without a generic call for each byte; nil where it is none.
  fileprivate func fraction(in bytes: [UInt8]) -> Fraction? {
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
