import MandateKit

extension ImportAssembly {
  /// Returns the period from a first through a last day.
  ///
  /// Official files give the last day, a period ends the day after. One that lasts to the end of
  /// 2999, the last day that a case file can write, has no end.
  func period(from first: CivilDate?, through last: CivilDate?) -> Period {
    let until = last?.adding(days: 1)
    return Period(from: first, until: until.flatMap { $0.parts.year > 2999 ? nil : $0 })
  }

  /// Reports the dates of a row that lie after the date of the import.
  mutating func reportFuture(_ dates: [(name: String, date: CivilDate?)], _ place: Place) {
    let future = dates.compactMap { name, date in
      date.flatMap { $0 > asOf ? "\(name) \($0)" : nil }
    }
    guard !future.isEmpty else { return }
    report(
      .futureDate,
      place,
      "The row has a date after \(asOf): \(future.joined(separator: ", ")); it is kept as it is."
    )
  }

  /// Reports that a row has the code of an earlier one, whether or not they say the same.
  mutating func reportDuplicate(_ code: String, of line: Int, isSame: Bool, _ place: Place) {
    if isSame {
      report(.duplicateRow, place, "The row repeats line \(line); it was left out.")
    } else {
      report(
        .duplicateCode,
        place,
        "\(code) has a row already, line \(line), which says something else; this one was left out."
      )
    }
  }
}

extension Period {
  /// Whether the period begins before another, or ends before it where both begin together.
  func isOrdered(before other: Period) -> Bool {
    let starts = (from?.daysSinceEpoch ?? .min, other.from?.daysSinceEpoch ?? .min)
    if starts.0 != starts.1 { return starts.0 < starts.1 }
    return (until?.daysSinceEpoch ?? .max) < (other.until?.daysSinceEpoch ?? .max)
  }
}
