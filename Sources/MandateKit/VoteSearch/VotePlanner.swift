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
    /// The patients for whom one who votes for stands; other votes cost 0.
    case patients
    /// No cost: any votes will do.
    case free
  }

  /// The ways found for nodes, and the steps left for further ones.
  struct Progress: Sendable {
    var ways = KnownWays<Subject>()
    var steps = SearchBudget()
  }

  let price: Price
  let held: [Index<Subject>: PositionSet]
  let body: (Index<Subject>) -> PlannedBody<Subject>
  var progress: Progress

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
  /// - Returns: At most ``Limits/alternativeVoteSets`` plans, of those for which a quarter of the steps
  ///   left suffices.
  mutating func alternatives(for node: Index<Subject>) -> [VotePlan<Subject>] {
    guard case .group(let rule, let electors, _) = body(node),
      let chosen = (progress.ways[node] ?? ways(of: node, body(node), to: .for))[.for].solution,
      chosen.own == nil
    else { return [] }
    var wanted: [Index<Subject>: Position] = [:]
    for goal in chosen.goals { wanted[goal.node] = goal.position }
    let costs = costs(of: electors)
    var others = progress.steps
    progress.steps = others.takePart(oneIn: 4)
    defer {
      others.putBack(progress.steps)
      progress.steps = others
    }
    var found: [[Index<Subject>]: VotePlan<Subject>] = [:]
    for (index, member) in electors.members.enumerated() {
      // To prepare a search takes a few steps for each elector.
      guard let position = wanted[member], costs.found[index][position] != 0,
        progress.steps.spend(16 * electors.count)
      else { continue }
      let silenced = costs.silencing(index)
      let search = VerdictSearch(electors, under: rule, costs: silenced)
      let way = way(to: .for, of: electors, by: search, costs: silenced).solution
      guard let plan = way.map({ votePlan($0) }) else { continue }
      found[plan.voters] = plan
    }
    return found.sorted { left, right in
      left.key.count != right.key.count
        ? left.key.count < right.key.count : left.key.lexicographicallyPrecedes(right.key)
    }
    .prefix(Limits.alternativeVoteSets).map { $0.value }
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
