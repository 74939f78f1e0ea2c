/// What it costs, in votes, to bring a body to each position.
///
/// Nothing where it cannot be done.
struct PositionCosts: Hashable, Sendable {
  private var votes: (Int, Int, Int, Int)
  private static let never = Int.max

  /// Creates costs from a function of the position.
  init(_ cost: (Position) -> Int?) {
    votes = (
      cost(.for) ?? Self.never, cost(.against) ?? Self.never,
      cost(.abstain) ?? Self.never, cost(.none) ?? Self.never
    )
  }

  subscript(position: Position) -> Int? {
    let cost =
      switch position {
      case .for: votes.0
      case .against: votes.1
      case .abstain: votes.2
      case .none: votes.3
      }
    return cost == Self.never ? nil : cost
  }

  static func == (left: PositionCosts, right: PositionCosts) -> Bool {
    left.votes == right.votes
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(votes.0)
    hasher.combine(votes.1)
    hasher.combine(votes.2)
    hasher.combine(votes.3)
  }
}
