/// A value that a finding compares: what was required, or what was so.
public enum Measure: Hashable, Sendable {
  /// So many members.
  case members(Int)
  /// So many patients.
  case patients(Int64)
  /// So many days.
  case days(Int)
  /// So many working days.
  case workingDays(Int)
  /// So many pounds.
  case pounds(Int)
  /// A day.
  case date(CivilDate)
  /// A position.
  case position(Position)
  /// A part of a total of members or patients.
  case part(Int64, of: Int64, Condition.Weight)
  /// A share to be reached of those cast, present or all, which now come to a total.
  case share(Condition.Threshold, of: Condition.Denominator, total: Int64, Condition.Weight)
  /// A quorum of a number of members.
  case quorum(Quorum, of: Int)
}
