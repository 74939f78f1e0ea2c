import MandateKit

extension Format {
  /// A value, or `null` for `nil`.
  @inline(__always)
  static func orNull<Content>(_ format: Format<Content>) -> Format where Value == Content? {
    Format(
      .oneOf([format.shape, .null]),
      unread: nil,
      { reader throws(JSONSyntaxError) in
        if try reader.cursor.kind() == .null {
          try reader.cursor.skipValue()
          return .some(nil)
        }
        return try format.read(&reader).map { .some($0) }
      },
      write: { value, writer in
        if let value { format.write(value, &writer) } else { writer.null() }
      }
    )
  }
}

extension Format where Value: FixedWidthInteger {
  /// Any whole number from 0.
  @inline(__always)
  static var number: Format {
    Format(
      .wholeNumber(upTo: nil),
      unread: 0,
      { reader throws(JSONSyntaxError) in
        let start = reader.cursor.offset
        switch try reader.cursor.readWholeNumber() {
        case .value(let number):
          if number >= 0, let value = Value(exactly: number) { return value }
          reader.noteNumber(at: start)
        case .outOfRange, .notWhole: reader.noteNumber(at: start)
        case .notANumber: try reader.noteMismatch(.wholeNumber)
        }
        return nil
      },
      write: { $1.value($0) }
    )
  }
}

extension Format where Value == CivilDate {
  /// A day of an answer, which may be some years beyond those that a case file can name.
  @inline(__always)
  static var day: Format {
    Format(
      .text(.day),
      unread: .unread,
      { reader throws(JSONSyntaxError) in
        try reader.scalar(.date, .malformedDate, { CivilDate(answered: $0.string(in: $1)) }) {
          "\(quoted($0)) is not a date: write a day as `YYYY-MM-DD`, such as `2022-07-01`."
        }
      },
      write: { $1.value($0.description) }
    )
  }
}

extension CivilDate {
  /// Creates the date of a text, or `nil` where it is none of the years 1400 to 3399.
  ///
  /// The calendar repeats itself after 400 years.
  fileprivate init?(answered text: String) {
    if let date = CivilDate(parsing: text) {
      self = date
      return
    }
    guard text.utf8.count == 10, let year = Int(text.prefix(4)) else { return nil }
    let shift = year < 1800 ? 400 : -400
    guard let date = CivilDate(parsing: "\(year + shift)\(text.dropFirst(4))") else { return nil }
    let days = 146_097
    self = date.adding(days: shift > 0 ? -days : days)
  }
}

extension Format where Value == AnswerFile.Answer.Measure {
  /// A number, a text, a list of texts, or an object of measures.
  static var measure: Format {
    let texts = Format<[String]>.list(.text)
    return Format(
      .measure,
      unread: .number(0),
      { reader throws(JSONSyntaxError) in try reader.measure(texts) },
      write: { $1.measure($0, texts) }
    )
  }
}

extension DocumentReader {
  /// Reads a measure, which recurses no deeper than a document may nest.
  fileprivate mutating func measure(
    _ texts: Format<[String]>
  ) throws(JSONSyntaxError) -> AnswerFile.Answer.Measure? {
    switch try cursor.kind() {
    case .number:
      let start = cursor.offset
      if case .value(let number) = try cursor.readWholeNumber() { return .number(Int64(number)) }
      noteNumber(at: start)
      return nil
    case .string: return try Format<String>.text.read(&self).map { .text($0) }
    case .array: return try texts.read(&self).map { .texts($0) }
    case .object: break
    case .boolean, .null:
      try noteMismatch(.object)
      return nil
    }
    var parts: [AnswerFile.Answer.Measure.Part] = []
    var names: Set<String> = []
    _ = try cursor.beginObject()
    while let key = try cursor.nextKey() {
      let name = key.string
      guard names.insert(name).inserted else {
        noteDuplicateKey(key)
        continue
      }
      if let measure = try measure(texts) {
        parts.append(AnswerFile.Answer.Measure.Part(name: name, measure: measure))
      }
    }
    return .parts(parts)
  }

  @inline(never)
  fileprivate mutating func noteNumber(at offset: Int) {
    note(
      .outOfRange,
      at: offset,
      "This is no whole number that can stand here: write one in plain digits."
    )
  }
}

extension JSONWriter {
  fileprivate mutating func measure(
    _ measure: AnswerFile.Answer.Measure,
    _ texts: Format<[String]>
  ) {
    switch measure {
    case .number(let number): value(number)
    case .text(let text): value(text)
    case .texts(let list): texts.write(list, &self)
    case .parts(let parts):
      object { json in
        for part in parts {
          json.key(part.name)
          json.measure(part.measure, texts)
        }
      }
    }
  }
}
