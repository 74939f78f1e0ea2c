/// The calendar of working days: Monday to Friday without the bank holidays.
struct WorkingCalendar: Sendable {
  /// The bank holidays that fall on a Monday to Friday, sorted, each once.
  private let holidays: [CivilDate]

  init(bankHolidays: [CivilDate]) {
    var holidays: [CivilDate] = []
    for day in bankHolidays.filter({ $0.isWeekday }).sorted() where holidays.last != day {
      holidays.append(day)
    }
    self.holidays = holidays
    years = Set(bankHolidays.map { $0.parts.year }).sorted()
  }

  /// Returns the number of working days after one day, up to and including another.
  ///
  /// It is 0 if the second day is not after the first.
  func workingDays(after start: CivilDate, through end: CivilDate) -> Int {
    guard start < end else { return 0 }
    return weekdays(through: end) - weekdays(through: start)
      - (holidays(through: end) - holidays(through: start))
  }

  /// Returns the earliest day by which a number of working days have passed after a day.
  ///
  /// The result counts if it is a working day. It is the day itself for a number of 0.
  func day(_ count: Int, workingDaysAfter start: CivilDate) -> CivilDate {
    start.adding(
      days: span(of: count) { workingDays(after: start, through: start.adding(days: $0)) }
    )
  }

  /// Returns the latest day after which a number of working days pass up to and including a day.
  ///
  /// It is that day itself for a number of 0.
  func day(_ count: Int, workingDaysBefore end: CivilDate) -> CivilDate {
    end.adding(
      days: -span(of: count) { workingDays(after: end.adding(days: -$0), through: end) }
    )
  }

  /// The years in which some bank holiday falls, weekends included, sorted.
  let years: [Int]

  /// Returns the fewest days that contain a number of working days, by binary search.
  ///
  /// Each week has five weekdays, some of which may be holidays: that gives the upper bound.
  private func span(of count: Int, workingDaysWithin workingDays: (Int) -> Int) -> Int {
    let bound = (count + holidays.count) / 5 * 7 + 14
    return (0..<bound).firstSorted { workingDays($0) >= count }
  }

  /// The number of weekdays from a fixed Monday long before any date, up to and including a day.
  private func weekdays(through day: CivilDate) -> Int {
    // 1970-01-01 was a Thursday: its week began three days earlier.
    let sinceMonday = day.daysSinceEpoch + 3 + 7 * 100_000_000
    return sinceMonday / 7 * 5 + min(sinceMonday % 7 + 1, 5)
  }

  /// The number of holidays up to and including a day.
  private func holidays(through day: CivilDate) -> Int {
    holidays.firstSorted { $0 > day }
  }
}
