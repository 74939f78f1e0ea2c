import MandateKit

/// A date with its month in letters.
enum LongDate {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// Returns a date as words: `1 April 2026`.
  static func words(_ date: CivilDate) -> String {
    let (year, month, day) = date.parts
    return "\(day) \(months[month - 1]) \(year)"
  }
}
