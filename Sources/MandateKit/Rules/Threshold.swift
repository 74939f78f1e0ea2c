/// A bound on a share.
public enum Threshold: Hashable, Sendable {
  /// At least a fraction.
  ///
  /// In a condition it is greater than 0.
  case atLeast(Fraction)
  /// More than a fraction.
  ///
  /// In a condition it is less than 1.
  case moreThan(Fraction)
}
