/// What it costs, in votes, to bring a body to each position, and what must come about for that.
struct VotePlan {
  /// The votes it takes.
  private(set) var costs = PositionCosts.nowhere
  /// Whether the body is for by a vote of its own.
  private(set) var votesItself = false
  private var goalsFor: [Goal] = []
  private var goalsAgainst: [Goal] = []
  private var goalsAbstaining: [Goal] = []
  private var goalsForNone: [Goal] = []

  /// A position that the body in a seat has to come to.
  struct Goal {
    let seat: Node
    let position: Position
  }

  /// What has to come about for a position that can be reached.
  private(set) subscript(goals position: Position) -> [Goal] {
    get {
      switch position {
      case .for: goalsFor
      case .against: goalsAgainst
      case .abstain: goalsAbstaining
      case .none: goalsForNone
      }
    }
    set {
      switch position {
      case .for: goalsFor = newValue
      case .against: goalsAgainst = newValue
      case .abstain: goalsAbstaining = newValue
      case .none: goalsForNone = newValue
      }
    }
  }

  /// The most votes that are told apart.
  ///
  /// Of a tree there are never so many. Where bodies share electors, who is reached by many paths is
  /// counted once for each.
  private static let most = 1 << 32

  /// Sets how a position is reached.
  mutating func reach(_ position: Position, at cost: Int, by goals: [Goal]) {
    costs[position] = min(cost, VotePlan.most)
    self[goals: position] = goals
    if position == .for { votesItself = false }
  }

  /// Lets a live warrant take the place of a verdict of none: with the ballot that the body has cast,
  /// or with a vote for that it still may cast.
  mutating func letBallotStandIn(_ ballot: Position?) {
    guard let lapse = costs[.none] else { return }
    let goals = self[goals: .none]
    if ballot != nil {
      costs[.none] = nil
      self[goals: .none] = []
    }
    let cost = ballot == nil ? lapse + 1 : lapse
    let position = ballot ?? .for
    if let known = costs[position], known <= cost { return }
    reach(position, at: cost, by: goals)
    votesItself = ballot == nil
  }
}
