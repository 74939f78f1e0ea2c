extension ReviewFinding {
  /// A question about a rule whose exact answer can take a search.
  public enum Question: String, Hashable, Sendable, CaseIterable {
    /// Which electors can never matter.
    case dummies
    /// Whether the votes can divide in exact halves that decide.
    case ties
    /// Whether one more vote for can undo an approval.
    case votesThatUndo
  }
}
