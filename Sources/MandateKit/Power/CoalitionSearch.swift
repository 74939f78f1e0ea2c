/// A search for a cheapest set of voters that wins a game, or that blocks it.
///
/// Each goal is planned through its nested rules by a ``VotePlanner``, which takes electors as independent of one
/// another. A voter that counts in several places has its cost shared out among them, so that no set costs less
/// than the plan: the plan is a bound, and the set that it names is tried. Where that costs more than the bound,
/// one of those voters is taken into the set and then left out of it, each time with a bound of its own (Land and
/// Doig 1960). Where none is left to take in or leave out, the plan is exact.
struct CoalitionSearch {
  /// A set of voters, by their places in the game.
  struct Found {
    var voters: [Int]
    var cost: Int64
    /// A cost below which there is no such set.
    var atLeast: Int64
  }

  private let game: CompoundGame
  private let kind: CoalitionKind
  private let costs: [Int64]
  private let planning: CoalitionPlanning
  /// The electors that may still be gone through, and the steps of the planners that are left.
  private var electors = Limits.coalitionElectors
  private var steps = SearchBudget(Limits.answerSteps / 4)
  /// The cheapest set found, and a cost below which none was left out.
  private var best: (voters: Set<Int>, cost: Int64)?
  private var leastLeft = Int64.max

  /// Prepares a search.
  ///
  /// - Parameters:
  ///   - game: The game, with at least one goal.
  ///   - kind: What the set does.
  ///   - costs: The cost of each voter.
  init(_ game: CompoundGame, _ kind: CoalitionKind, costs: [Int64]) {
    self.game = game
    self.kind = kind
    self.costs = costs
    planning = CoalitionPlanning(game, kind)
  }

  /// Returns a cheapest set, always the same one, or `nil` where none was found.
  mutating func cheapest() -> Found? {
    switch kind {
    case .winning: search(game.goals)
    case .blocking:
      // A goal that is a voter, or nobody, is stopped by that voter, or by nobody.
      for case .voter(let voter) in game.goals where costs[voter] < best?.cost ?? .max {
        best = ([voter], costs[voter])
      }
      if game.goals.contains(.nobody) { best = ([], 0) }
      for goal in game.goals {
        if case .part = goal { search([goal]) }
      }
    }
    return best.map {
      Found(voters: $0.voters.sorted(), cost: $0.cost, atLeast: min($0.cost, leastLeft))
    }
  }

  /// Searches for sets that bring some goals about.
  private mutating func search(_ goals: [CompoundGame.Place]) {
    guard spend(1) else {
      leastLeft = 0
      return
    }
    let uses = planning.uses(below: goals)
    let shared = game.voters.indices.filter { uses[$0] > 1 }
    var costs = CoalitionCosts(self.costs, uses: uses)
    let open = shared.sorted { (self.costs[$1], $0) < (self.costs[$0], $1) }
    branch(goals, open[...], &costs, atLeast: 0)
  }

  /// Searches for sets with what has been taken in and left out.
  ///
  /// - Parameters:
  ///   - goals: The goals.
  ///   - open: The voters that count in several places, and are neither.
  ///   - costs: The costs of the voters.
  ///   - known: A cost below which there is no such set.
  private mutating func branch(
    _ goals: [CompoundGame.Place],
    _ open: ArraySlice<Int>,
    _ costs: inout CoalitionCosts,
    atLeast known: Int64
  ) {
    guard let plan = planning.plan(goals, costs, &steps) else { return }
    let least = max(known, costs.unscaled(plan.cost))
    if let best, best.cost <= least { return }
    consider(plan.voters.union(costs.taken), atLeast: least)
    if let best, best.cost <= least { return }
    guard let voter = open.first, steps.left > 0, spend(1) else {
      leastLeft = min(leastLeft, least)
      return
    }
    for isTaken in [true, false] {
      costs.settle(voter, isTaken: isTaken)
      branch(goals, open.dropFirst(), &costs, atLeast: least)
      costs.reopen(voter)
    }
  }

  /// Keeps a set if it does what is wanted and is the cheapest so far, without the voters who are not needed.
  ///
  /// - Parameters:
  ///   - set: The set.
  ///   - least: A cost below which there is none such.
  private mutating func consider(_ set: Set<Int>, atLeast least: Int64) {
    var set = set
    if !planning.isEnough(set) {
      // Where the plan is at odds with itself, all voters are tried until some set is found.
      guard best == nil, spend(1) else { return }
      set = Set(game.voters.indices)
      if !planning.isEnough(set) { return }
    }
    var cost = set.reduce(Int64(0)) { $0 + costs[$1] }
    // The dearest are left out first, and of equal ones the last; of a cheapest set only those who cost nothing.
    for voter in set.sorted(by: { (costs[$1], $1) < (costs[$0], $0) })
    where (cost > least || costs[voter] == 0) && spend(1) {
      set.remove(voter)
      if planning.isEnough(set) { cost -= costs[voter] } else { set.insert(voter) }
    }
    if best.map({ cost < $0.cost }) ?? true { best = (set, cost) }
  }

  /// Spends the electors of the game some times, and returns whether there were as many.
  private mutating func spend(_ times: Int) -> Bool {
    guard times <= electors / planning.electors else { return false }
    electors -= times * planning.electors
    return true
  }
}

/// What a coalition does.
enum CoalitionKind: Sendable {
  /// It votes for, all others against, and every goal is for.
  case winning
  /// It votes against, all others for, and some goal is not for.
  case blocking
}
