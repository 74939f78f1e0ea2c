extension ConsultationStandard {
  /// The standard of a lawful consultation at common law: *R v Brent LBC, ex p Gunning* (1985).
  ///
  /// A formative stage, sufficient information, adequate time and conscientious consideration,
  /// approved in *R (Moseley) v Haringey LBC* [2014] UKSC 56. The common law knows no fewest number
  /// of days, so time is not asked about here: say how long is adequate with ``gunning(days:workingDays:)``.
  public static let gunning = ConsultationStandard()

  /// Returns the same standard with the fewest days that count as adequate time.
  public static func gunning(days: Int, workingDays: Bool = false) -> ConsultationStandard {
    ConsultationStandard(minimumDays: days, workingDays: workingDays)
  }
}
