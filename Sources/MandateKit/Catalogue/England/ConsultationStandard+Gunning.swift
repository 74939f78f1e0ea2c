extension ConsultationStandard {
  /// The standard of a lawful consultation at common law: *R v Brent LBC, ex p Gunning* (1985).
  ///
  /// It has four parts: a formative stage, sufficient information, adequate time and conscientious
  /// consideration. The Supreme Court approved it in *R (Moseley) v Haringey LBC* [2014] UKSC 56. The
  /// common law has no minimum number of days, so this standard has none: state one with
  /// ``gunning(days:workingDays:)``.
  public static let gunning = ConsultationStandard()

  /// Returns the same standard with a minimum number of days as adequate time.
  ///
  /// - Parameters:
  ///   - days: The fewest days from opening to closing, 0 to 3,660. With 0, time is not asked about.
  ///   - workingDays: Whether the days are Mondays to Fridays that are not bank holidays.
  /// - Returns: The standard.
  public static func gunning(days: Int, workingDays: Bool = false) -> ConsultationStandard {
    ConsultationStandard(minimumDays: days, workingDays: workingDays)
  }
}
