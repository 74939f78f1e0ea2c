/// A dated set of bank holidays, known to be complete for a range of years.
///
/// Its ``dates`` go into a ``GovernanceDocument``, so that consultations in working days are counted
/// correctly. Days can be added: a holiday proclaimed later, or the days on which an office is closed.
public struct BankHolidays: Hashable, Sendable {
  /// The days, sorted, each once.
  public private(set) var dates: [CivilDate]
  /// The years for which the set is complete.
  public let years: ClosedRange<Int>

  /// Creates a set of days that is complete for a range of years.
  ///
  /// - Parameters:
  ///   - dates: The days, in any order, and more than once if need be.
  ///   - years: The years for which they are all there.
  public init(_ dates: some Sequence<CivilDate>, completeFor years: ClosedRange<Int>) {
    self.dates = Set(dates).sorted()
    self.years = years
  }

  /// Returns whether the set is complete for a year.
  public func covers(_ year: Int) -> Bool {
    years.contains(year)
  }

  /// Returns whether a day is in the set.
  public func contains(_ day: CivilDate) -> Bool {
    dates.contains(day)
  }

  /// Adds days to the set.
  ///
  /// - Parameters:
  ///   - days: The days to add.
  ///   - years: The years for which the result is complete, or `nil` for those of this set.
  /// - Returns: The larger set.
  public func adding(
    _ days: some Sequence<CivilDate>,
    completeFor years: ClosedRange<Int>? = nil
  ) -> BankHolidays {
    BankHolidays(dates + days, completeFor: years ?? self.years)
  }
}

extension BankHolidays {
  /// The bank holidays of England from 2013 to 2027, as they were kept or announced.
  ///
  /// They include the early May holiday of 2020, which was moved to Victory in Europe Day, the
  /// Platinum Jubilee and the State Funeral of 2022, and the Coronation of 2023. A holiday that is
  /// proclaimed later for the last of these years must be added.
  public static let england = BankHolidays(
    [
      "2013-01-01", "2013-03-29", "2013-04-01", "2013-05-06", "2013-05-27", "2013-08-26",
      "2013-12-25", "2013-12-26",
      "2014-01-01", "2014-04-18", "2014-04-21", "2014-05-05", "2014-05-26", "2014-08-25",
      "2014-12-25", "2014-12-26",
      "2015-01-01", "2015-04-03", "2015-04-06", "2015-05-04", "2015-05-25", "2015-08-31",
      "2015-12-25", "2015-12-28",
      "2016-01-01", "2016-03-25", "2016-03-28", "2016-05-02", "2016-05-30", "2016-08-29",
      "2016-12-26", "2016-12-27",
      "2017-01-02", "2017-04-14", "2017-04-17", "2017-05-01", "2017-05-29", "2017-08-28",
      "2017-12-25", "2017-12-26",
      "2018-01-01", "2018-03-30", "2018-04-02", "2018-05-07", "2018-05-28", "2018-08-27",
      "2018-12-25", "2018-12-26",
      "2019-01-01", "2019-04-19", "2019-04-22", "2019-05-06", "2019-05-27", "2019-08-26",
      "2019-12-25", "2019-12-26",
      "2020-01-01", "2020-04-10", "2020-04-13", "2020-05-08", "2020-05-25", "2020-08-31",
      "2020-12-25", "2020-12-28",
      "2021-01-01", "2021-04-02", "2021-04-05", "2021-05-03", "2021-05-31", "2021-08-30",
      "2021-12-27", "2021-12-28",
      "2022-01-03", "2022-04-15", "2022-04-18", "2022-05-02", "2022-06-02", "2022-06-03",
      "2022-08-29", "2022-09-19", "2022-12-26", "2022-12-27",
      "2023-01-02", "2023-04-07", "2023-04-10", "2023-05-01", "2023-05-08", "2023-05-29",
      "2023-08-28", "2023-12-25", "2023-12-26",
      "2024-01-01", "2024-03-29", "2024-04-01", "2024-05-06", "2024-05-27", "2024-08-26",
      "2024-12-25", "2024-12-26",
      "2025-01-01", "2025-04-18", "2025-04-21", "2025-05-05", "2025-05-26", "2025-08-25",
      "2025-12-25", "2025-12-26",
      "2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31",
      "2026-12-25", "2026-12-28",
      "2027-01-01", "2027-03-26", "2027-03-29", "2027-05-03", "2027-05-31", "2027-08-30",
      "2027-12-27", "2027-12-28",
    ],
    completeFor: 2013...2027
  )

  /// The bank holidays of Wales from 2013 to 2027, which are those of ``england``.
  public static let wales = england
}
