/// The effect of a proposal on those it affects.
public enum Effect: String, Hashable, Sendable, CaseIterable {
  /// It gives a view.
  case advice
  /// It binds them.
  case commitment
  /// It says what the forum itself thinks or does, and binds nobody else.
  case position
}
