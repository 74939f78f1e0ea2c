/// Finds the fewest voters whose voting for, all others silent, would carry an approval.
///
/// A voter is a practice, a body without a rule, or a body with a rule and a live warrant. The
/// cost of bringing a body to a position is the number of such voters, and follows from the costs
/// of its electors. Counted as if voting were still open. Bodies are named by their seats.
struct VoteCounter {
  /// Whether ballots can stand in for verdicts of none.
  private let ballotsStandIn: Bool
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
    case ownVote([(seat: Int, position: Position)])
    /// Its electors take positions.
    case electors([(seat: Int, position: Position)])

    /// What electors have to come to.
    var goals: [(seat: Int, position: Position)] {
      switch self {
      case .settled: []
      case .ownVote(let electors), .electors(let electors): electors
      }
    }
  }

  init(ballotsStandIn: Bool = true) {
    self.ballotsStandIn = ballotsStandIn
  }

  /// Returns one smallest set of voters that would carry the approval of a body, sorted, or nothing
  /// where no set would.
  mutating func voters(for seat: Int, _ matter: inout Matter, in docket: Case) -> [Int]? {
    // Of the body itself, only how it comes to be for is asked: the rest of its plan is left out.
    let plan = plans[seat] ?? makePlan(for: seat, verdicts: [.for], &matter, in: docket)
    guard let way = plan.ways[.for] else { return nil }
    var voters = collect(way.goals, &matter, in: docket)
    if case .ownVote = way { voters = Set(voters + [seat]).sorted() }
    return voters
  }

  /// Returns one smallest set of voters that would carry an approval by all practices under a rule.
  mutating func voters(
    forPracticesUnder rule: PreparedRule,
    _ direct: Assembly.RuledSeat,
    _ matter: inout Matter,
    in docket: Case
  ) -> [Int]? {
    let electors = matter.agenda.electors(direct, matter.question)
    let costs = costs(of: electors, &matter, in: docket)
    let search = CheapestVerdict(rule: rule, electors: electors, costs: costs)
    guard let reached = search.reach(.for) else { return nil }
    let goals = zip(electors, reached.positions).map { (seat: $0.body, position: $1) }
    return collect(goals, &matter, in: docket)
  }

  /// The most other sets of voters that are given.
  private static let mostAlternatives = 8

  /// Returns other sets of voters that would carry the approval of a body, the smallest first: those
  /// that do without one of the electors whom the first set brings round.
  mutating func alternatives(
    for seat: Int,
    _ matter: inout Matter,
    in docket: Case
  ) -> [[Int]] {
    let plan = plans[seat] ?? makePlan(for: seat, verdicts: [.for], &matter, in: docket)
    guard let ruled = matter.agenda.assembly.ruled(seat),
      let rule = docket.governance.rules[matter.agenda.assembly.bodies[seat]],
      case .electors(let chosen)? = plan.ways[.for]
    else { return [] }
    let electors = matter.agenda.electors(ruled, matter.question)
    let costs = costs(of: electors, &matter, in: docket)
    var sets: Set<[Int]> = []
    for (place, elector) in electors.enumerated() {
      guard let position = chosen.first(where: { $0.seat == elector.body })?.position,
        costs[place][position] != 0
      else { continue }
      // Without this elector's doing anything: only what it comes to silently is left to it.
      var others = costs
      let silent = costs[place]
      others[place] = PositionCosts { silent[$0] == 0 ? 0 : nil }
      let search = CheapestVerdict(rule: rule, electors: electors, costs: others)
      guard let reached = search.reach(.for) else { continue }
      let goals = zip(electors, reached.positions).map { (seat: $0.body, position: $1) }
      sets.insert(collect(goals, &matter, in: docket))
    }
    let sorted = sets.sorted {
      $0.count != $1.count ? $0.count < $1.count : $0.lexicographicallyPrecedes($1)
    }
    return Array(sorted.prefix(VoteCounter.mostAlternatives))
  }

  private mutating func costs(
    of electors: [Elector],
    _ matter: inout Matter,
    in docket: Case
  ) -> [PositionCosts] {
    var costs: [PositionCosts] = []
    costs.reserveCapacity(electors.count)
    for elector in electors { costs.append(plan(for: elector.body, &matter, in: docket).costs) }
    return costs
  }

  private mutating func collect(
    _ goals: [(seat: Int, position: Position)],
    _ matter: inout Matter,
    in docket: Case
  ) -> [Int] {
    var voters: Set<Int> = []
    var pending = goals
    // A body that several paths lead to is gone into once for each position.
    var seen: [Position: Set<Int>] = [:]
    while let (seat, position) = pending.popLast() {
      guard seen[position, default: []].insert(seat).inserted else { continue }
      switch plan(for: seat, &matter, in: docket).ways[position] {
      case .settled, nil: break
      case .ownVote(let electors):
        voters.insert(seat)
        pending += electors
      case .electors(let electors): pending += electors
      }
    }
    return voters.sorted()
  }

  private mutating func plan(for seat: Int, _ matter: inout Matter, in docket: Case) -> Plan {
    if let known = plans[seat] { return known }
    let verdicts: [Position] = [.for, .against, .none]
    let plan = makePlan(for: seat, verdicts: verdicts, &matter, in: docket)
    plans[seat] = plan
    return plan
  }

  /// Finds what it costs to bring a body to its verdicts, and by its own ballot where it has one.
  private mutating func makePlan(
    for seat: Int,
    verdicts: [Position],
    _ matter: inout Matter,
    in docket: Case
  ) -> Plan {
    func settled(_ position: Position) -> Plan {
      Plan(costs: PositionCosts { $0 == position ? 0 : nil }, ways: [position: .settled])
    }
    guard matter.agenda.assembly.bars[seat] == .nothing else { return settled(.none) }
    let ballot = matter.question.ballots[seat].settled
    let place = Int(matter.agenda.assembly.places[seat])
    guard let ruled = matter.agenda.assembly.ruled(seat),
      let rule = docket.governance.rules[matter.agenda.assembly.bodies[seat]]
    else {
      if let ballot { return settled(ballot) }
      return Plan(
        costs: PositionCosts { $0 == .for ? 1 : $0 == .none ? 0 : nil },
        ways: [.for: .ownVote([]), .none: .settled]
      )
    }
    let electors = matter.agenda.electors(ruled, matter.question)
    let search = CheapestVerdict(
      rule: rule,
      electors: electors,
      costs: costs(of: electors, &matter, in: docket)
    )
    let castBy = matter.question.vote(seat, matter.agenda)?.castBy
    var isWarranted = false
    if ballotsStandIn {
      let warrant = matter.agenda.warrant(place, castBy: castBy) { mandate in
        matter.withMandates { $0.status(of: mandate, in: docket) }
      }
      isWarranted = warrant == .met
    }
    var cheapest: [Position: (cost: Int, way: Way)] = [:]
    for verdict in [Position.for, .against, .none]
    where verdicts.contains(verdict) || (isWarranted && verdict == .none) {
      guard let reached = search.reach(verdict) else { continue }
      let positions = zip(electors, reached.positions).map { (seat: $0.body, position: $1) }
      cheapest[verdict] = (reached.cost, .electors(positions))
    }
    if let lapse = cheapest[Position.none], isWarranted {
      let position = ballot ?? .for
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
