/// The standard of a consultation, apart from being held before the decision.
///
/// After the four limbs of *R v Brent LBC, ex p Gunning* (1985) 84 LGR 168, approved in
/// *R (Moseley) v Haringey LBC* [2014] UKSC 56.
public struct ConsultationStandard: Hashable, Sendable {
  /// The fewest days from the start, when it is open and the information is complete, to closing, 0 to
  /// 3,660.
  ///
  /// Time is not asked about where it is 0.
  public var minimumDays: Int
  /// Whether the days are Mondays to Fridays that are not bank holidays.
  public var workingDays: Bool
  /// Whether the information given must be said to be sufficient.
  public var information: Bool
  /// Whether the product must have been considered before the decision.
  public var considered: Bool
  /// Whether an answer of the body ends the time.
  public var untilAnswer: Bool
  /// The phase of the consultations looked at, a word, or `nil` for those of none.
  public var phase: String?

  /// Creates a standard.
  ///
  /// - Parameters:
  ///   - minimumDays: The fewest days from the start to closing, 0 to 3,660. With 0, time is not asked
  ///     about.
  ///   - workingDays: Whether the days are Mondays to Fridays that are not bank holidays.
  ///   - information: Whether the information given must be said to be sufficient.
  ///   - considered: Whether the product must have been considered before the decision.
  ///   - untilAnswer: Whether an answer of the body ends the time.
  ///   - phase: The phase of the consultations looked at, a word, or `nil` for those of none.
  public init(
    minimumDays: Int = 0,
    workingDays: Bool = false,
    information: Bool = true,
    considered: Bool = true,
    untilAnswer: Bool = false,
    phase: String? = nil
  ) {
    self.minimumDays = minimumDays
    self.workingDays = workingDays
    self.information = information
    self.considered = considered
    self.untilAnswer = untilAnswer
    self.phase = phase
  }
}
