import MandateKit

/// Days counted from an opening to a closing, one by one. (Section 6.)
struct ReferenceDays {
  /// Whether only working days count.
  let working: Bool
  let bankHolidays: [CivilDate]

  /// The days after the opening day up to and with the closing day that count.
  func count(opening: CivilDate, closing: CivilDate) -> Int {
    var count = 0
    var day = opening
    while day < closing {
      day = day.adding(days: 1)
      if counts(day) { count += 1 }
    }
    return count
  }

  /// The first day on which so many have passed since the opening.
  func earliestClosing(opening: CivilDate, minimum: Int) -> CivilDate {
    var left = minimum
    var day = opening
    while left > 0 {
      day = day.adding(days: 1)
      if counts(day) { left -= 1 }
    }
    return day
  }

  /// The last day from which so many pass up to the closing.
  func latestOpening(closing: CivilDate, minimum: Int) -> CivilDate {
    var left = minimum
    var day = closing
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
