/// An act that a mandate lets its holder do.
public enum Power: String, Hashable, Sendable, CaseIterable {
  /// Give a view that binds nobody.
  case advise
  /// Bargain, and bring the result back.
  case negotiate
  /// Agree for those it covers.
  case agree
  /// Decide, as the body whose function it is.
  case decide
}
