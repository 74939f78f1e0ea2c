/// The days that count as working days: Monday to Friday without the bank holidays.
struct WorkingCalendar: Sendable {
  /// The bank holidays that fall on a Monday to Friday, sorted, each once.
  private let holidays: [CivilDate]

  init(bankHolidays: [CivilDate]) {
    var holidays: [CivilDate] = []
    for day in bankHolidays.filter({ $0.isWeekday }).sorted() where holidays.last != day {
      holidays.append(day)
    }
    self.holidays = holidays
  }

  /// Returns the number of working days after one day, up to and including another.
  ///
  /// It is 0 where the second is not after the first.
  func workingDays(after start: CivilDate, through end: CivilDate) -> Int {
    guard start < end else { return 0 }
    return weekdays(through: end) - weekdays(through: start)
      - (holidays(through: end) - holidays(through: start))
  }

  /// Returns the earliest day with so many working days after a day, up to and including it.
  ///
  /// It is the day itself where the number is 0.
  func day(_ count: Int, workingDaysAfter start: CivilDate) -> CivilDate {
    // Each week has five weekdays, less what holidays take; then the first day is searched for.
    var low = 0
    var high = (count + holidays.count) / 5 * 7 + 14
    while low < high {
      let middle = (low + high) / 2
      if workingDays(after: start, through: start.adding(days: middle)) >= count {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return start.adding(days: low)
  }

  /// Returns the latest day with so many working days after it, up to and including another.
  ///
  /// It is that other day where the number is 0.
  func day(_ count: Int, workingDaysBefore end: CivilDate) -> CivilDate {
    var low = 0
    var high = (count + holidays.count) / 5 * 7 + 14
    while low < high {
      let middle = (low + high) / 2
      if workingDays(after: end.adding(days: -middle), through: end) >= count {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return end.adding(days: -low)
  }

  /// The number of weekdays from a fixed Monday long before any date, up to and including a day.
  private func weekdays(through day: CivilDate) -> Int {
    // 1970-01-01 was a Thursday: three days before it began a week.
    let sinceMonday = day.daysSinceEpoch + 3 + 7 * 100_000_000
    return sinceMonday / 7 * 5 + min(sinceMonday % 7 + 1, 5)
  }

  /// The number of holidays up to and including a day.
  private func holidays(through day: CivilDate) -> Int {
    var low = 0
    var high = holidays.count
    while low < high {
      let middle = (low + high) / 2
      if holidays[middle] <= day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
