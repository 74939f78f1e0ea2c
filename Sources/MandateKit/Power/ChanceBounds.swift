/// Bounds of the chance of winning a game, in a bounded number of states.
///
/// Each goal is bounded by itself. What counts in several places below it is settled in each of the ways in which
/// it can come out, as far as the states allow, and may be anything beyond that; the rest is independent, and
/// ``MassExpansion`` bounds each rule.
///
/// Goals that have no voter in common are independent. Of others all are given at most as likely as the least
/// likely. At the least, goals that only gain from a voter who rises from against by none to for each make the
/// others likelier, so that the product of their chances is a bound of them together (Harris 1960). Quorums can break
/// that, as a vote against can make one: with other goals the bound is that of Fréchet (1935), one less what each
/// falls short of one.
struct ChanceBounds {
  /// The least and the greatest probability that are not excluded.
  private(set) var bounds: ClosedRange<Double> = 0...1
  private let game: CompoundGame
  private let voters: [MassFunction]

  /// What is known of one goal.
  private struct GoalBounds {
    var least: Double
    var most: Double
    /// Whether the goal only gains from a voter who rises in the order against, none, for.
    var isMonotone: Bool
    /// The voters below it whose votes are not known, or `nil` where there are too many to go through.
    var voters: [Int]?
  }

  /// Finds bounds.
  ///
  /// - Parameters:
  ///   - game: The game.
  ///   - outlooks: What is known or expected of each of its voters.
  ///   - states: The states that may be looked at; a goal whose electors would have fewer than
  ///     ``Limits/leastBoundingStates`` each is not looked at.
  init(_ game: CompoundGame, _ outlooks: [VoterOutlook], states: Int) {
    self.game = game
    voters = outlooks.map { MassFunction($0.weights) }
    var steps = states / Limits.leastBoundingStates
    let scopes = game.goals.map { GoalScope(of: $0, in: game, steps: &steps) }
    // Each goal has a part of the states by the electors below it.
    let electors = scopes.reduce(0) { $0 + ($1?.electors ?? 0) }
    let goals = zip(game.goals, scopes).map { goal, scope in
      self.goal(goal, scope, states: states, ofElectors: electors)
    }
    bounds = ChanceBounds.joined(goals, voters: voters.count)
  }

  /// Returns the bounds of one goal.
  private func goal(
    _ goal: CompoundGame.Place,
    _ scope: GoalScope?,
    states: Int,
    ofElectors electors: Int
  ) -> GoalBounds {
    guard let scope else { return GoalBounds(least: 0, most: 1, isMonotone: false, voters: nil) }
    let share = Double(scope.electors) / Double(max(electors, 1))
    var expansion = GoalExpansion(game, scope, voters: voters, states: Int(Double(states) * share))
    let mass = expansion.mass(of: goal)
    let least = min(mass.beliefOfFor, 1)
    return GoalBounds(
      least: least,
      most: max(least, min(mass.plausibilityOfFor, 1)),
      isMonotone: scope.parts.allSatisfy { game.parts[$0].rule.quorumFormula.isTrivial },
      voters: scope.voters.filter { voters[$0].sets.count > 1 }
    )
  }

  /// Returns the bounds of all goals together.
  private static func joined(_ goals: [GoalBounds], voters: Int) -> ClosedRange<Double> {
    var groups = Groups(of: goals.count)
    var firstGoals: [Int?] = Array(repeating: nil, count: voters)
    for (index, goal) in goals.enumerated() {
      for voter in goal.voters ?? [] {
        if let first = firstGoals[voter] {
          groups.join(first, index)
        } else {
          firstGoals[voter] = index
        }
      }
    }
    // One of which the voters are not known may have any of them.
    if goals.contains(where: { $0.voters == nil }) {
      for index in goals.indices { groups.join(0, index) }
    }
    var (least, most) = (1.0, 1.0)
    for members in groups.members {
      let goals = members.map { goals[$0] }
      most *= goals.reduce(1) { min($0, $1.most) }
      let product = goals.reduce(1) { $1.isMonotone ? $0 * $1.least : $0 }
      least *= max(0, goals.reduce(product) { $1.isMonotone ? $0 : $0 - (1 - $1.least) })
    }
    least = max(0, min(least, 1)).toTwelveDecimals
    return least...max(least, min(most, 1).toTwelveDecimals)
  }

  /// A partition of some things into groups, which are joined one by one.
  private struct Groups {
    private var leaders: [Int]

    init(of count: Int) {
      leaders = Array(0..<count)
    }

    mutating func join(_ left: Int, _ right: Int) {
      let (first, second) = (leader(of: left), leader(of: right))
      leaders[max(first, second)] = min(first, second)
    }

    private mutating func leader(of place: Int) -> Int {
      var place = place
      while leaders[place] != place {
        leaders[place] = leaders[leaders[place]]
        place = leaders[place]
      }
      return place
    }

    /// The things of each group, in order.
    var members: [[Int]] {
      var groups = self
      var members: [Int: [Int]] = [:]
      for place in leaders.indices { members[groups.leader(of: place), default: []].append(place) }
      return members.sorted { $0.key < $1.key }.map { $0.value }
    }
  }
}
