/// A day of the civil calendar (proleptic Gregorian), without time of day or time zone.
///
/// Terms, notice periods and ballots are counted in days, so a date is stored as a number of days
/// and arithmetic on it is exact. A date made from a year, month and day, or read from text, lies
/// in the years 1800 to 2999; arithmetic may leave that range (a deadline late in 2999 can fall in
/// 3000) and is exact for a million years either way, where it stops.
public struct CivilDate: Hashable, Sendable, Comparable {
  /// In 32 bits: there are dates in all that is kept.
  private let day: Int32

  /// Days since 1970-01-01, negative before.
  public var daysSinceEpoch: Int { Int(day) }

  /// Creates the date that lies a number of days after 1970-01-01.
  ///
  /// A number beyond a million years either way is taken as the nearest that is not.
  public init(daysSinceEpoch: Int) {
    day = Int32(truncatingIfNeeded: min(max(daysSinceEpoch, -365_000_000), 365_000_000))
  }

  /// The first day of the years in which dates are written.
  static let earliest = CivilDate(daysSinceEpoch: -62_091)
  /// The last day of the years in which dates are written.
  static let latest = CivilDate(daysSinceEpoch: 376_199)

  /// Creates a date from its parts, or nothing where no such day exists in 1800 to 2999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1800...2999).contains(year), (1...12).contains(month),
      (1...CivilDate.daysInMonth(month, year: year)).contains(day)
    else { return nil }
    // Days from civil: years begin in March, so that the leap day is the last of its year.
    let shiftedYear = month > 2 ? year : year - 1
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let shiftedMonth = (month + 9) % 12
    let dayOfYear = (153 * shiftedMonth + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(daysSinceEpoch: era * 146_097 + dayOfEra - 719_468)
  }

  /// Creates a date from text of the form `YYYY-MM-DD`, or nothing where the text is not one.
  public init?(_ text: some StringProtocol) {
    self.init(utf8: text.utf8)
  }

  /// Creates a date from the bytes of a text of the form `YYYY-MM-DD`, or nothing.
  package init?(utf8 bytes: some Collection<UInt8>) {
    guard bytes.count == 10 else { return nil }
    var parts = (0, 0, 0)
    for (position, byte) in bytes.enumerated() {
      if position == 4 || position == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      let digit = Int(byte - UInt8(ascii: "0"))
      switch position {
      case ..<4: parts.0 = parts.0 * 10 + digit
      case ..<7: parts.1 = parts.1 * 10 + digit
      default: parts.2 = parts.2 * 10 + digit
      }
    }
    self.init(year: parts.0, month: parts.1, day: parts.2)
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

  /// Whether the day is a Monday, Tuesday, Wednesday, Thursday or Friday.
  public var isWeekday: Bool {
    // 1970-01-01 was a Thursday: counted from Monday, day 3.
    let dayOfWeek = ((daysSinceEpoch + 3) % 7 + 7) % 7
    return dayOfWeek < 5
  }

  /// Returns the date a number of days later, or earlier where the number is negative.
  public func adding(days: Int) -> CivilDate {
    let (sum, overflow) = daysSinceEpoch.addingReportingOverflow(days)
    return CivilDate(daysSinceEpoch: overflow ? (days < 0 ? .min : .max) : sum)
  }

  /// Returns the number of days from this date to another, negative where the other is earlier.
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
  /// - Precondition: The literal is a day that exists in the years 1800 to 2999.
  public init(stringLiteral value: String) {
    guard let date = CivilDate(value) else {
      preconditionFailure("\(value) is not a date of the form YYYY-MM-DD from 1800 to 2999.")
    }
    self = date
  }
}
