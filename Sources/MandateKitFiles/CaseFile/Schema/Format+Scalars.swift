import MandateKit

extension Format where Value == String {
  /// Any text.
  @inline(__always)
  static var text: Format {
    Format(
      .text(.any),
      unread: "",
      { reader throws(JSONSyntaxError) in
        try reader.text(.string)?.string(in: reader.cursor.bytes)
      },
      write: { $1.value($0) }
    )
  }
}

extension Format where Value == Bool {
  /// `true` or `false`.
  @inline(__always)
  static var boolean: Format {
    Format(
      .boolean,
      unread: false,
      { reader throws(JSONSyntaxError) in
        if let value = try reader.cursor.readBoolean() { return value }
        try reader.noteMismatch(.boolean)
        return nil
      },
      write: { $1.value($0) }
    )
  }
}

extension Format where Value: FixedWidthInteger {
  /// A size, a count, a year or a number of pounds.
  @inline(__always)
  static var amount: Format { wholeNumber(upTo: Limits.greatestAmount, "1,000,000,000") }

  /// A number of days.
  @inline(__always)
  static var days: Format { wholeNumber(upTo: Limits.mostDays, "3,660") }

  @inline(__always)
  private static func wholeNumber(upTo most: Int, _ name: String) -> Format {
    Format(
      .wholeNumber(upTo: most),
      unread: 0 as Value,
      { reader throws(JSONSyntaxError) in
        let start = reader.cursor.offset
        switch try reader.cursor.readWholeNumber() {
        case .value(let number) where (0...most).contains(number): return Value(number)
        case .value, .outOfRange:
          reader.note(
            .outOfRange,
            at: start,
            "This number lies outside its range: give a whole number from 0 to \(name)."
          )
        case .notWhole:
          reader.note(
            .wrongType,
            at: start,
            "This number is written with a fraction or an exponent: give a whole number from 0 to"
              + " \(name) in plain digits."
          )
        case .notANumber: try reader.noteMismatch(.wholeNumber)
        }
        return nil
      },
      write: { $1.value($0) }
    )
  }
}

extension Format where Value == CivilDate {
  /// A day; the first of all stands for one that cannot be read.
  @inline(__always)
  static var date: Format { date(unread: .unread) }

  /// A day.
  @inline(__always)
  static func date(unread: CivilDate) -> Format {
    Format(
      .text(.date),
      unread: unread,
      { reader throws(JSONSyntaxError) in
        try reader.scalar(.date, .malformedDate, { $0.date(in: $1) }) {
          "\(quoted($0)) is not a date: write a day of the years 1800 to 2999 as `YYYY-MM-DD`, such"
            + " as `2022-07-01`."
        }
      },
      write: { $1.value($0.description) }
    )
  }
}

extension CivilDate {
  /// The first day of all that a document can give.
  static let unread: CivilDate = "1800-01-01"
  /// The last day of all that a document can give.
  static let lastUnread: CivilDate = "2999-12-31"
}

extension Format where Value == Fraction {
  /// A fraction.
  @inline(__always)
  static var fraction: Format {
    Format(
      .text(.fraction),
      unread: .half,
      { reader throws(JSONSyntaxError) in
        try reader.scalar(.fraction, .malformedFraction, { $0.fraction(in: $1) }) {
          "\(quoted($0)) is not a fraction from 0 to 1: write it as `p/q` with a `q` of at most"
            + " 1,000,000, such as `1/2`."
        }
      },
      write: { $1.value($0.description) }
    )
  }
}

extension Format where Value == SubjectPath {
  /// A subject.
  @inline(__always)
  static var subject: Format {
    Format(
      .text(.subject),
      unread: "unread",
      { reader throws(JSONSyntaxError) in
        try reader.scalar(.string, .malformedSubject, { SubjectPath(rawValue: $0.string(in: $1)) })
        {
          $0.matches("*")
            ? "`*` is a pattern, and never a subject: name what the proposal is about."
            : "\(quoted($0)) is not a subject: write segments of letters, digits, `_` and `-` with"
              + " dots between them, such as `contract.local`."
        }
      },
      write: { $1.value($0.rawValue) }
    )
  }
}

extension Format where Value == SubjectPattern {
  /// A pattern of subjects.
  @inline(__always)
  static var pattern: Format {
    Format(
      .text(.pattern),
      unread: .everything,
      { reader throws(JSONSyntaxError) in
        try reader.scalar(
          .string,
          .malformedSubject,
          { SubjectPattern(rawValue: $0.string(in: $1)) }
        ) {
          "\(quoted($0)) is not a pattern of subjects: write segments of letters, digits, `_` and"
            + " `-` with dots between them, such as `contract.local`, or `*` for every subject."
        }
      },
      write: { $1.value($0.rawValue) }
    )
  }
}
