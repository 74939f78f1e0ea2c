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

  private init(_ votes: (Int, Int, Int, Int)) {
    self.votes = votes
  }

  /// The costs of someone who stays in a position, whatever happens.
  static func staying(_ position: Position) -> PositionCosts {
    PositionCosts(
      (
        position == .for ? 0 : never, position == .against ? 0 : never,
        position == .abstain ? 0 : never, position == .none ? 0 : never
      )
    )
  }

  /// The costs of someone who can be brought to no position.
  static let nowhere = PositionCosts((never, never, never, never))

  /// The costs of a voter who has not voted: one vote for, or none.
  static let voting = PositionCosts((1, never, never, 0))

  /// The positions that can be brought about.
  var possible: PositionSet {
    var positions = PositionSet()
    if votes.0 != Self.never { positions.insert(.for) }
    if votes.1 != Self.never { positions.insert(.against) }
    if votes.2 != Self.never { positions.insert(.abstain) }
    if votes.3 != Self.never { positions.insert(.none) }
    return positions
  }

  /// The only position that costs nothing, or nothing where none does or several do.
  var onlyFree: Position? {
    let free =
      (votes.0 == 0 ? 1 : 0) + (votes.1 == 0 ? 1 : 0) + (votes.2 == 0 ? 1 : 0)
      + (votes.3 == 0 ? 1 : 0)
    guard free == 1 else { return nil }
    return votes.0 == 0 ? .for : votes.1 == 0 ? .against : votes.2 == 0 ? .abstain : Position.none
  }

  subscript(position: Position) -> Int? {
    get {
      let cost =
        switch position {
        case .for: votes.0
        case .against: votes.1
        case .abstain: votes.2
        case .none: votes.3
        }
      return cost == Self.never ? nil : cost
    }
    set {
      let cost = newValue ?? Self.never
      switch position {
      case .for: votes.0 = cost
      case .against: votes.1 = cost
      case .abstain: votes.2 = cost
      case .none: votes.3 = cost
      }
    }
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
