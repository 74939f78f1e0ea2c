import MandateKit

/// Days counted from one day to another, one by one. (Section 6, and for clear days section 5.)
struct ReferenceDays {
  /// Whether only working days count.
  let working: Bool
  /// Whether the last day is not counted, as the first never is.
  var clear = false
  let bankHolidays: [CivilDate]

  init(_ standard: ConsultationStandard, _ world: ReferenceWorld) {
    working = standard.workingDays
    bankHolidays = world.bankHolidays
  }

  /// The days of a notice, where no clear days are no days.
  init(_ period: NoticePeriod, _ world: ReferenceWorld) {
    working = period.workingDays
    clear = period.clear && period.days > 0
    bankHolidays = world.bankHolidays
  }

  /// The days after the first day up to and with the last one, if it is not clear, that count.
  func count(from first: CivilDate, to last: CivilDate) -> Int {
    let end = clear ? last.adding(days: -1) : last
    var count = 0
    var day = first
    while day < end {
      day = day.adding(days: 1)
      if counts(day) { count += 1 }
    }
    return count
  }

  /// The first day to which there are so many.
  func firstDay(after first: CivilDate, days: Int) -> CivilDate {
    var left = days
    var day = first
    while left > 0 {
      day = day.adding(days: 1)
      if counts(day) { left -= 1 }
    }
    return clear ? day.adding(days: 1) : day
  }

  /// The last day that leaves so many.
  func lastDay(before last: CivilDate, days: Int) -> CivilDate {
    var left = days
    var day = clear ? last.adding(days: -1) : last
    while left > 0 {
      if counts(day) { left -= 1 }
      day = day.adding(days: -1)
    }
    return day
  }

  private func counts(_ day: CivilDate) -> Bool {
    !working || (day.isWeekday && !bankHolidays.contains(day))
  }
}
