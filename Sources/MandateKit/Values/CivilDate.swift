/// A day of the civil calendar (proleptic Gregorian), without time of day or time zone.
///
/// Terms, notice periods and ballots are counted in days, so a date is stored as a number of days
/// and arithmetic on it is exact. A date made from a year, month and day, or read from text, is in
/// the years 1800 to 2999. Arithmetic may leave that range (a deadline late in 2999 can fall in
/// 3000); it is exact for a million years either way, and stops there.
public struct CivilDate: Hashable, Sendable, Comparable {
  /// The days since 1970-01-01, in 32 bits because every act and every period holds dates.
  private let day: Int32

  /// The number of days since 1970-01-01, negative for earlier dates.
  public var daysSinceEpoch: Int { Int(day) }

  /// Creates the date that is a number of days after 1970-01-01.
  ///
  /// A number of days beyond a million years is replaced by the nearest one within.
  public init(daysSinceEpoch: Int) {
    day = Int32(clamping: min(max(daysSinceEpoch, -365_000_000), 365_000_000))
  }

  /// The first day that a document can name, 1800-01-01.
  package static let earliest = CivilDate(daysSinceEpoch: -62_091)
  /// The last day that a document can name, 2999-12-31.
  package static let latest = CivilDate(daysSinceEpoch: 376_199)

  /// The date, or `nil` where it comes after the last day that a document can name.
  var ifWritable: CivilDate? { self <= CivilDate.latest ? self : nil }

  /// Creates a date from its parts, or `nil` unless the day exists in the years 1800 to 2999.
  ///
  /// - Parameters:
  ///   - year: The year, 1800 to 2999.
  ///   - month: The month, 1 to 12.
  ///   - day: The day of the month, from 1.
  public init?(year: Int, month: Int, day: Int) {
    guard (1800...2999).contains(year), (1...12).contains(month),
      (1...CivilDate.daysInMonth(month, year: year)).contains(day)
    else { return nil }
    // Years are counted from March, so that the leap day is the last day of its year.
    let shiftedYear = month > 2 ? year : year - 1
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let shiftedMonth = (month + 9) % 12
    let dayOfYear = (153 * shiftedMonth + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(daysSinceEpoch: era * 146_097 + dayOfEra - 719_468)
  }

  /// Creates a date from text of the form `YYYY-MM-DD`, or `nil` for any other text.
  ///
  /// For text that is not known when the program is written: a literal needs no call.
  public init?(parsing text: some StringProtocol) {
    guard text.utf8.count == 10 else { return nil }
    self.init(utf8: Array(text.utf8).span)
  }

  /// Creates a date from the UTF-8 bytes of `YYYY-MM-DD`, or `nil` for any other bytes.
  package init?(utf8 bytes: Span<UInt8>) {
    let dash = UInt8(ascii: "-")
    guard bytes.count == 10, bytes[4] == dash, bytes[7] == dash else { return nil }
    func number(_ positions: Range<Int>) -> Int? {
      var number = 0
      for position in positions {
        let digit = bytes[position] &- UInt8(ascii: "0")
        guard digit <= 9 else { return nil }
        number = number * 10 + Int(digit)
      }
      return number
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }

  /// The year, month and day.
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = daysSinceEpoch + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// A Boolean value that is true from Monday to Friday.
  public var isWeekday: Bool {
    // 1970-01-01 was a Thursday: counted from Monday, day 3.
    let dayOfWeek = ((daysSinceEpoch + 3) % 7 + 7) % 7
    return dayOfWeek < 5
  }

  /// Returns the date a number of days later, or earlier if the number is negative.
  public func adding(days: Int) -> CivilDate {
    let (sum, overflow) = daysSinceEpoch.addingReportingOverflow(days)
    return CivilDate(daysSinceEpoch: overflow ? (days < 0 ? .min : .max) : sum)
  }

  /// Returns the number of days from this date to another, negative if the other is earlier.
  public func days(until other: CivilDate) -> Int {
    other.daysSinceEpoch - daysSinceEpoch
  }

  /// Returns whether the first is ordered before the second.
  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.daysSinceEpoch < right.daysSinceEpoch
  }

  private static func daysInMonth(_ month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}

extension CivilDate: CustomStringConvertible {
  /// The date as `YYYY-MM-DD`.
  public var description: String {
    let (year, month, day) = parts
    func padded(_ number: Int, to width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }
}

extension CivilDate: ExpressibleByStringLiteral {
  /// Creates a date from a literal of the form `YYYY-MM-DD`.
  ///
  /// - Precondition: The literal is a day that exists in the years 1800 to 2999. Text that is not known
  ///   when the program is written is read with ``init(parsing:)``.
  public init(stringLiteral value: String) {
    guard let date = CivilDate(parsing: value) else {
      preconditionFailure(
        "\"\(value)\" is no date: write a day that exists as YYYY-MM-DD, from 1800-01-01 to "
          + "2999-12-31, such as \"2022-07-01\". CivilDate(parsing:) returns nil for such text."
      )
    }
    self = date
  }
}
