/// The content of a vote.
public enum Choice: String, Hashable, Sendable, CaseIterable {
  /// In favour.
  case `for`
  /// Opposed.
  case against
  /// Present, and neither.
  case abstain
}
