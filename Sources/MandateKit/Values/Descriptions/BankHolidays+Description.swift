extension BankHolidays: CustomStringConvertible {
  /// The number of days and the years, such as `BankHolidays(days: 16, years: 2022...2023)`.
  public var description: String {
    "BankHolidays(days: \(dates.count), years: \(years.lowerBound)...\(years.upperBound))"
  }
}
