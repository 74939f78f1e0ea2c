/// The three values of whether something holds.
public enum Status: String, Hashable, Sendable, CaseIterable {
  /// It holds, and nobody who has yet to act can undo it.
  case met
  /// It can still come either way.
  case open
  /// It does not hold, and can no longer.
  case unmet

  /// Returns the worse of two statuses: unmet, then open, then met.
  func worse(_ other: Status) -> Status {
    switch (self, other) {
    case (.unmet, _), (_, .unmet): .unmet
    case (.open, _), (_, .open): .open
    case (.met, .met): .met
    }
  }
}
