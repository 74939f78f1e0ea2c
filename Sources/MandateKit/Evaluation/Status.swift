/// The three values of whether something holds.
public enum Status: String, Hashable, Sendable, CaseIterable {
  /// It holds, and nobody who has yet to act can undo it.
  case met
  /// It can still come either way.
  case open
  /// It does not hold, and can no longer.
  case unmet
}
