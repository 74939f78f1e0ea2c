/// A half-open interval of days, from its first day up to, and without, its end.
///
/// A missing start or end is unbounded.
public struct Period: Hashable, Sendable {
  /// The first day, or `nil` if the period has no beginning.
  public var from: CivilDate?
  /// The day after the last, or `nil` if the period has no end.
  public var until: CivilDate?

  /// Creates a period from its first day up to, and without, its end.
  ///
  /// - Parameters:
  ///   - from: The first day, or `nil` for a period without a beginning.
  ///   - until: The day after the last, or `nil` for a period without an end.
  public init(from: CivilDate? = nil, until: CivilDate? = nil) {
    self.from = from
    self.until = until
  }

  /// The period without beginning or end.
  public static let always = Period()

  /// A Boolean value that is true if the period ends on or before its first day, and so has no days.
  public var isEmpty: Bool {
    guard let from, let until else { return false }
    return until <= from
  }

  /// Returns whether a day is in the period.
  public func contains(_ day: CivilDate) -> Bool {
    if let from, day < from { return false }
    if let until, day >= until { return false }
    return true
  }

  /// Returns the days that are in both periods.
  func intersection(_ other: Period) -> Period {
    func later(_ left: CivilDate?, _ right: CivilDate?) -> CivilDate? {
      guard let left, let right else { return left ?? right }
      return max(left, right)
    }
    func earlier(_ left: CivilDate?, _ right: CivilDate?) -> CivilDate? {
      guard let left, let right else { return left ?? right }
      return min(left, right)
    }
    return Period(from: later(from, other.from), until: earlier(until, other.until))
  }

  /// Returns whether some day is in both periods.
  func overlaps(_ other: Period) -> Bool { !intersection(other).isEmpty }
}
