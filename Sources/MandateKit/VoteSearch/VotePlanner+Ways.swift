extension VotePlanner {
  /// Returns the ways of a node to every position, found once.
  mutating func ways(of node: Index<Subject>) -> VoteWays<Subject> {
    if let known = progress.ways[node] { return known }
    let ways = ways(of: node, body(node), to: .any)
    progress.ways.insert(ways, for: node)
    return ways
  }

  /// Returns the ways of a node to some positions, and perhaps to others.
  mutating func ways(
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
    case .choosing(let costs):
      for choice in Choice.allCases {
        let position = Position(choice)
        guard let cost = costs[position] else { continue }
        ways[position] = .reached(VoteWay(cost: cost, own: choice))
      }
    case .changing(let position):
      ways[.for] = .reached(VoteWay(cost: 1, own: .for))
      ways[position] = .reached(VoteWay(cost: 0))
    case .group(let rule, let electors, let ballot):
      var wanted = positions
      if case .unwarranted = ballot {} else { wanted.insert(.none) }
      let costs = costs(of: electors)
      if let verdict = settledVerdict(of: electors, under: rule, costs) {
        ways[verdict] = .reached(VoteWay(cost: 0))
      } else {
        let search = VerdictSearch(electors, under: rule, costs: costs)
        for verdict in Position.allCases where wanted.contains(verdict) {
          ways[verdict] = way(to: verdict, of: electors, by: search, costs: costs)
        }
      }
      letStandIn(ballot, &ways)
    }
    if let held = held[node] { ways.keep(held) }
    return ways
  }

  /// Returns the verdict of electors none of whom can still come to another position, or `nil` where some can, or
  /// it takes a search to tell.
  private func settledVerdict(
    of electors: Electorate<Subject>,
    under rule: CompiledRule,
    _ costs: ElectorCosts
  ) -> Position? {
    guard price == .ballots, rule.castingVote == .none, costs.isExact,
      costs.found.allSatisfy({ $0.possible.settled != nil })
    else { return nil }
    return DefaultProfile(electors.electors, recused: electors.recused, costs.found, under: rule)?
      .verdict
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
    case .changing(let position):
      ways[.none] = .impossible
      ways[position] = ways[position].orCheaper(lapse)
      ways[.for] = ways[.for]
        .orCheaper(lapse.voting(.for) { cost in min(cost + 1, Limits.cost) })
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

  /// Returns what each elector costs to bring to each position.
  mutating func costs(of electors: Electorate<Subject>) -> ElectorCosts {
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
        costs.append(ways)
        progress.ways.insert(ways, for: member)
      }
    }
    return costs
  }

  /// Returns the costs of a body without electors, which are as fast to find as to remember, or `nil` for
  /// one with electors.
  private func costsWithoutElectors(of body: PlannedBody<Subject>) -> PositionCosts? {
    switch body {
    case .settled(let position): return .staying(position)
    case .choosing(let costs): return costs
    case .voter(let patients):
      switch price {
      case .ballots: return .voting
      case .patients, .free: return PositionCosts { $0 == .for ? cost(.for, patients) : 0 }
      }
    case .changing(let position):
      return PositionCosts { $0 == position ? 0 : $0 == .for ? 1 : nil }
    case .group: return nil
    }
  }

  /// Returns the cheapest way to a verdict, with the positions to which it brings electors.
  mutating func way(
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
      if price == .ballots, profile.cost == 0 { return way }
      for (index, member) in electors.members.enumerated() {
        let position = profile.positions[index]
        // A position that takes no ballot takes no votes below either.
        if price == .ballots, costs.found[index][position] == 0 { continue }
        way.goals.append(VoteWay<Subject>.Goal(node: member, position: position))
      }
      return way
    }
  }
}
