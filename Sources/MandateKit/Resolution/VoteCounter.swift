/// Finds the fewest voters whose voting for, all others silent, would carry an approval.
///
/// A voter is a practice, a body without a rule, or a body with a rule and a live warrant. The
/// cost of bringing a body to a position is the number of such voters, and follows from the costs
/// of its electors. Counted as if voting were still open.
struct VoteCounter {
  var judge: PositionJudge
  private var plans: [Int: Plan] = [:]

  /// What it costs to bring a body to each position, and how.
  private struct Plan {
    var costs: PositionCosts
    var ways: [Position: Way]
  }

  /// How a body comes to a position.
  private enum Way {
    /// Nobody need vote.
    case settled
    /// The body votes for, its electors taking positions, where it has any.
    case ownVote([(body: Int, position: Position)])
    /// Its electors take positions.
    case electors([(body: Int, position: Position)])

    /// What electors have to come to.
    var goals: [(body: Int, position: Position)] {
      switch self {
      case .settled: []
      case .ownVote(let electors), .electors(let electors): electors
      }
    }
  }

  init(_ judge: PositionJudge) {
    self.judge = judge
  }

  /// Returns one smallest set of voters that would carry the approval of a body, sorted, or nothing
  /// where no set would.
  mutating func voters(for body: Int) -> [Int]? {
    // Of the body itself, only how it comes to be for is asked: the rest of its plan is left out.
    let plan = plans[body] ?? makePlan(for: body, verdicts: [.for])
    guard let way = plan.ways[.for] else { return nil }
    var voters = collect(way.goals)
    if case .ownVote = way { voters = Set(voters + [body]).sorted() }
    return voters
  }

  /// Returns one smallest set of voters that would carry an approval by electors under a rule.
  mutating func voters(
    for electors: [Elector],
    under rule: PreparedRule
  ) -> [Int]? {
    let costs = electors.map { plan(for: $0.body).costs }
    let search = CheapestVerdict(rule: rule, electors: electors, costs: costs)
    guard let reached = search.reach(.for) else { return nil }
    return collect(zip(electors, reached.positions).map { (body: $0.body, position: $1) })
  }

  /// The most other sets of voters that are given.
  private static let mostAlternatives = 8

  /// Returns other sets of voters that would carry the approval of a body, the smallest first: those
  /// that do without one of the electors whom the first set brings round.
  mutating func alternatives(for body: Int) -> [[Int]] {
    let plan = plans[body] ?? makePlan(for: body, verdicts: [.for])
    guard let rule = judge.governance.rules[body], case .electors(let chosen)? = plan.ways[.for]
    else { return [] }
    let electors = judge.electors(of: body, under: rule)
    let costs = electors.map { self.plan(for: $0.body).costs }
    var sets: Set<[Int]> = []
    for (place, elector) in electors.enumerated() {
      guard let position = chosen.first(where: { $0.body == elector.body })?.position,
        costs[place][position] != 0
      else { continue }
      // Without this elector's doing anything: only what it comes to silently is left to it.
      var others = costs
      let silent = costs[place]
      others[place] = PositionCosts { silent[$0] == 0 ? 0 : nil }
      let search = CheapestVerdict(rule: rule, electors: electors, costs: others)
      guard let reached = search.reach(.for) else { continue }
      sets.insert(collect(zip(electors, reached.positions).map { (body: $0.body, position: $1) }))
    }
    let sorted = sets.sorted {
      $0.count != $1.count ? $0.count < $1.count : $0.lexicographicallyPrecedes($1)
    }
    return Array(sorted.prefix(VoteCounter.mostAlternatives))
  }

  private mutating func collect(_ goals: [(body: Int, position: Position)]) -> [Int] {
    var voters: Set<Int> = []
    var pending = goals
    // A body that several paths lead to is gone into once for each position.
    var seen: [Position: Set<Int>] = [:]
    while let (body, position) = pending.popLast() {
      guard seen[position, default: []].insert(body).inserted else { continue }
      switch plan(for: body).ways[position] {
      case .settled, nil: break
      case .ownVote(let electors):
        voters.insert(body)
        pending += electors
      case .electors(let electors): pending += electors
      }
    }
    return voters.sorted()
  }

  private mutating func plan(for body: Int) -> Plan {
    if let known = plans[body] { return known }
    let plan = makePlan(for: body, verdicts: [.for, .against, .none])
    plans[body] = plan
    return plan
  }

  /// Finds what it costs to bring a body to its verdicts, and by its own ballot where it has one.
  private mutating func makePlan(for body: Int, verdicts: [Position]) -> Plan {
    func settled(_ position: Position) -> Plan {
      Plan(costs: PositionCosts { $0 == position ? 0 : nil }, ways: [position: .settled])
    }
    guard judge.standing(of: body).bar == nil else { return settled(.none) }
    let ballot = judge.question.ballots[body]
    guard let rule = judge.governance.rules[body] else {
      if let ballot { return settled(ballot.position) }
      return Plan(
        costs: PositionCosts { $0 == .for ? 1 : $0 == .none ? 0 : nil },
        ways: [.for: .ownVote([]), .none: .settled]
      )
    }
    let electors = judge.electors(of: body, under: rule)
    let search = CheapestVerdict(
      rule: rule,
      electors: electors,
      costs: electors.map { plan(for: $0.body).costs }
    )
    let isWarranted = judge.warrant(of: body, castBy: ballot?.castBy) == .met
    var cheapest: [Position: (cost: Int, way: Way)] = [:]
    for verdict in [Position.for, .against, .none]
    where verdicts.contains(verdict) || (isWarranted && verdict == .none) {
      guard let reached = search.reach(verdict) else { continue }
      let positions = zip(electors, reached.positions).map { (body: $0.body, position: $1) }
      cheapest[verdict] = (reached.cost, .electors(positions))
    }
    if let lapse = cheapest[Position.none], isWarranted {
      let position = ballot?.position ?? .for
      let cost = ballot == nil ? lapse.cost + 1 : lapse.cost
      if ballot != nil { cheapest[Position.none] = nil }
      if cheapest[position].map({ cost < $0.cost }) ?? true {
        guard case .electors(let electors) = lapse.way else { return settled(.none) }
        cheapest[position] = (cost, ballot == nil ? .ownVote(electors) : .electors(electors))
      }
    }
    return Plan(
      costs: PositionCosts { cheapest[$0]?.cost },
      ways: cheapest.mapValues(\.way)
    )
  }
}
