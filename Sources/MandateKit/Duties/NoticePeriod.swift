/// The number of days that a notice leaves, or that lie between a decision and its confirmation.
public struct NoticePeriod: Hashable, Sendable {
  /// The number of days, 0 to 3,660.
  public var days: Int
  /// Whether the days are Mondays to Fridays that are not bank holidays.
  public var workingDays: Bool
  /// Whether neither the first day nor the last is counted.
  ///
  /// No days are the same whether clear or not.
  public var clear: Bool

  /// Creates a period.
  ///
  /// - Parameters:
  ///   - days: The number of days, 0 to 3,660.
  ///   - workingDays: Whether the days are Mondays to Fridays that are not bank holidays.
  ///   - clear: Whether neither the first day nor the last is counted.
  public init(days: Int = 0, workingDays: Bool = false, clear: Bool = false) {
    self.days = days
    self.workingDays = workingDays
    self.clear = clear
  }
}
