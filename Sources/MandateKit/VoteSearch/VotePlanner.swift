/// Finds votes that bring bodies to positions, at least cost.
///
/// Bodies are nodes of a structure, from voters upwards. The cost of bringing a body with a rule to a
/// position follows from the costs of its electors, which are taken as independent of one another.
/// Results are exact unless the steps of the searches are used up; then they are bounds.
struct VotePlanner<Subject> {
  /// The cost of a vote.
  enum Price {
    /// One for a vote for. Nobody is planned to vote otherwise: who does not vote for stays silent.
    case ballots
    /// The patients for whom one who votes for stands; other votes cost nothing.
    case patients
    /// Nothing: any votes will do.
    case free
  }

  /// The ways found for nodes, and the steps left for further ones.
  struct Progress: Sendable {
    fileprivate var ways: [Index<Subject>: VoteWays<Subject>] = [:]
    var steps = SearchBudget()
  }

  private let price: Price
  private let held: [Index<Subject>: PositionSet]
  private let body: (Index<Subject>) -> PlannedBody<Subject>
  private(set) var progress: Progress

  /// Creates a planner.
  ///
  /// - Parameters:
  ///   - price: The cost of a vote.
  ///   - held: The positions to which some nodes are held.
  ///   - progress: The progress of a planner that was created alike.
  ///   - body: Returns the body of a node.
  init(
    price: Price,
    held: [Index<Subject>: PositionSet] = [:],
    progress: Progress = Progress(),
    body: @escaping (Index<Subject>) -> PlannedBody<Subject>
  ) {
    self.price = price
    self.held = held
    self.progress = progress
    self.body = body
  }

  /// Returns votes that bring a node to a position.
  ///
  /// A voter that is asked for two different votes gets the first; the caller tries the result.
  mutating func plan(
    _ node: Index<Subject>,
    to position: Position
  ) -> SearchResult<VotePlan<Subject>> {
    let ways = progress.ways[node] ?? ways(of: node, body(node), to: PositionSet(position))
    return ways[position].map { votePlan($0, of: node) }
  }

  /// Returns votes that bring a rule over some electors to a verdict.
  mutating func plan(
    _ verdict: Position,
    of electors: Electorate<Subject>,
    under rule: CompiledRule
  ) -> SearchResult<VotePlan<Subject>> {
    let costs = costs(of: electors)
    let search = VerdictSearch(electors, under: rule, costs: costs)
    return way(to: verdict, of: electors, by: search, costs: costs).map { votePlan($0) }
  }

  /// Returns the positions of a node that are not shown to be out of reach.
  mutating func positions(of node: Index<Subject>) -> PositionSet {
    ways(of: node).positions
  }

  /// Returns other votes that bring a node with a rule to be for, the fewest voters first: those that
  /// do without one of the electors whom the cheapest votes bring round.
  ///
  /// - Returns: At most ``Limits/alternativeVoteSets`` plans, of those for which the steps suffice.
  mutating func alternatives(for node: Index<Subject>) -> [VotePlan<Subject>] {
    guard case .group(let rule, let electors, _) = body(node),
      let chosen = (progress.ways[node] ?? ways(of: node, body(node), to: .for))[.for].solution,
      chosen.own == nil
    else { return [] }
    var wanted: [Index<Subject>: Position] = [:]
    for goal in chosen.goals { wanted[goal.node] = goal.position }
    let costs = costs(of: electors)
    var found: [[Index<Subject>]: VotePlan<Subject>] = [:]
    for (index, member) in electors.members.enumerated() {
      // To prepare a search takes a few steps for each elector.
      guard let position = wanted[member], costs.found[index][position] != 0,
        progress.steps.spend(16 * electors.count)
      else { continue }
      let others = costs.silencing(index)
      let search = VerdictSearch(electors, under: rule, costs: others)
      let way = way(to: .for, of: electors, by: search, costs: others).solution
      guard let plan = way.map({ votePlan($0) }) else { continue }
      found[plan.voters] = plan
    }
    return found.sorted { left, right in
      left.key.count != right.key.count
        ? left.key.count < right.key.count : left.key.lexicographicallyPrecedes(right.key)
    }
    .prefix(Limits.alternativeVoteSets).map { $0.value }
  }

  // MARK: Ways

  private mutating func ways(of node: Index<Subject>) -> VoteWays<Subject> {
    if let known = progress.ways[node] { return known }
    let ways = ways(of: node, body(node), to: .any)
    progress.ways[node] = ways
    return ways
  }

  /// Returns the ways of a node to some positions, and perhaps to others.
  private mutating func ways(
    of node: Index<Subject>,
    _ body: PlannedBody<Subject>,
    to positions: PositionSet
  ) -> VoteWays<Subject> {
    var ways = VoteWays<Subject>()
    switch body {
    case .settled(let position): ways[position] = .reached(VoteWay(cost: 0))
    case .voter(let patients):
      ways[.none] = .reached(VoteWay(cost: 0))
      for choice in choices {
        ways[Position(choice)] = .reached(VoteWay(cost: cost(choice, patients), own: choice))
      }
    case .group(let rule, let electors, let ballot):
      var wanted = positions
      if case .unwarranted = ballot {} else { wanted.insert(.none) }
      let costs = costs(of: electors)
      let search = VerdictSearch(electors, under: rule, costs: costs)
      for verdict in Position.allCases where wanted.contains(verdict) {
        ways[verdict] = way(to: verdict, of: electors, by: search, costs: costs)
      }
      letStandIn(ballot, &ways)
    }
    if let held = held[node] { ways.keep(held) }
    return ways
  }

  private var choices: [Choice] {
    switch price {
    case .ballots: [.for]
    case .patients, .free: [.for, .against, .abstain]
    }
  }

  private func cost(_ choice: Choice, _ patients: Int64) -> Int64 {
    switch price {
    case .ballots: 1
    case .patients: choice == .for ? min(patients, Limits.cost) : 0
    case .free: 0
    }
  }

  /// Lets a ballot take the place of a verdict of none.
  private func letStandIn(
    _ ballot: PlannedBody<Subject>.OwnBallot,
    _ ways: inout VoteWays<Subject>
  ) {
    let lapse = ways[.none]
    switch ballot {
    case .unwarranted: break
    case .cast(let position):
      ways[.none] = .impossible
      ways[position] = ways[position].orCheaper(lapse)
    case .open(let patients):
      for choice in choices {
        let own = cost(choice, patients)
        // Those who vote for below a body stand within those for whom it votes.
        let standIn = lapse.voting(choice) { cost in
          price == .patients ? max(cost, own) : min(cost + own, Limits.cost)
        }
        ways[Position(choice)] = ways[Position(choice)].orCheaper(standIn)
      }
    }
  }

  private mutating func costs(of electors: Electorate<Subject>) -> ElectorCosts {
    var costs = ElectorCosts(capacity: electors.count)
    for member in electors.members {
      if let known = progress.ways[member] {
        costs.append(known)
        continue
      }
      let body = body(member)
      if held[member] == nil, let exact = costsWithoutElectors(of: body) {
        costs.append(exact)
      } else {
        let ways = ways(of: member, body, to: .any)
        progress.ways[member] = ways
        costs.append(ways)
      }
    }
    return costs
  }

  /// Returns the costs of a body without electors, which are as fast to find as to remember, or `nil` for
  /// one with electors.
  private func costsWithoutElectors(of body: PlannedBody<Subject>) -> PositionCosts? {
    switch body {
    case .settled(let position): return .staying(position)
    case .voter(let patients):
      switch price {
      case .ballots: return .voting
      case .patients, .free: return PositionCosts { $0 == .for ? cost(.for, patients) : 0 }
      }
    case .group: return nil
    }
  }

  private mutating func way(
    to verdict: Position,
    of electors: Electorate<Subject>,
    by search: VerdictSearch,
    costs: ElectorCosts
  ) -> SearchResult<VoteWay<Subject>> {
    var result = search.reach(verdict, &progress.steps)
    if case .undecided(let bound, let profile) = result {
      result = .undecided(atLeast: min(bound, Limits.cost), profile)
    }
    return result.map { profile in
      var way = VoteWay<Subject>(cost: min(profile.cost, Limits.cost))
      for (index, member) in electors.members.enumerated() {
        let position = profile.positions[index]
        // A position that takes no ballot takes no votes below either.
        if price == .ballots, costs.found[index][position] == 0 { continue }
        way.goals.append(VoteWay<Subject>.Goal(node: member, position: position))
      }
      return way
    }
  }

  /// Gathers the votes of a way, and of the ways to its goals.
  private mutating func votePlan(
    _ way: VoteWay<Subject>,
    of node: Index<Subject>? = nil
  ) -> VotePlan<Subject> {
    var plan = VotePlan<Subject>(cost: way.cost, votes: [:])
    if let node { plan.votes[node] = way.own }
    // A node that several paths lead to is gone into once for each position.
    var seen: Set<VoteWay<Subject>.Goal> = []
    var pending = way.goals
    while let goal = pending.popLast() {
      guard seen.insert(goal).inserted,
        let way = ways(of: goal.node)[goal.position].solution
      else { continue }
      if let own = way.own, plan.votes[goal.node] == nil { plan.votes[goal.node] = own }
      pending += way.goals
    }
    return plan
  }
}
