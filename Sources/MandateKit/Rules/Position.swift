/// Where a body stands on a proposal.
public enum Position: String, Hashable, Sendable, CaseIterable {
  /// In favour.
  case `for`
  /// Opposed.
  case against
  /// Present, and neither.
  case abstain
  /// No position: it has not voted, was not quorate, or its decision lapsed.
  case none

  /// Creates the position that a vote gives a body.
  public init(_ choice: Choice) {
    switch choice {
    case .for: self = .for
    case .against: self = .against
    case .abstain: self = .abstain
    }
  }
}
