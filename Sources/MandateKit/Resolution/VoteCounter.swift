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
    var ways: Ways
  }

  /// How a body comes to each position, where it can.
  private struct Ways {
    private var `for`: Way?
    private var against: Way?
    private var abstain: Way?
    private var none: Way?

    subscript(position: Position) -> Way? {
      get {
        switch position {
        case .for: `for`
        case .against: against
        case .abstain: abstain
        case .none: none
        }
      }
      set {
        switch position {
        case .for: `for` = newValue
        case .against: against = newValue
        case .abstain: abstain = newValue
        case .none: none = newValue
        }
      }
    }
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
    let electors = matter.assembly.electors(direct, matter.question)
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
    guard let ruled = matter.assembly.ruled(seat),
      let rule = docket.governance.rules[matter.assembly.bodies[seat]],
      case .electors(let chosen)? = plan.ways[.for]
    else { return [] }
    let electors = matter.assembly.electors(ruled, matter.question)
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
    for elector in electors {
      let seat = elector.body
      costs.append(
        matter.assembly.places[seat] < 0
          ? VoteCounter.costs(ofVoter: seat, matter)
          : plan(for: seat, &matter, in: docket).costs
      )
    }
    return costs
  }

  /// What it costs to bring a body without a rule to each position.
  private static func costs(ofVoter seat: Int, _ matter: Matter) -> PositionCosts {
    if matter.assembly.bars[seat] != .nothing { return .staying(.none) }
    if let ballot = matter.question.ballots[seat].settled { return .staying(ballot) }
    return .voting
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
    let ballot = matter.question.ballots[seat].settled
    let place = Int(matter.assembly.places[seat])
    guard let ruled = matter.assembly.ruled(seat),
      let rule = docket.governance.rules[matter.assembly.bodies[seat]]
    else {
      let costs = VoteCounter.costs(ofVoter: seat, matter)
      var ways = Ways()
      for position in Position.allCases where costs[position] != nil { ways[position] = .settled }
      if costs == .voting { ways[.for] = .ownVote([]) }
      return Plan(costs: costs, ways: ways)
    }
    let electors = matter.assembly.electors(ruled, matter.question)
    let search = CheapestVerdict(
      rule: rule,
      electors: electors,
      costs: costs(of: electors, &matter, in: docket)
    )
    let castBy = matter.question.vote(seat, matter.agenda)?.castBy
    var isWarranted = false
    if ballotsStandIn {
      let question = matter.question
      let warrant = matter.agenda.warrant(
        place,
        castBy: castBy,
        question,
        in: docket,
        &matter.mandates
      )
      isWarranted = warrant == .met
    }
    var ways = Ways()
    var costs: [Position: Int] = [:]
    func take(_ position: Position, _ cost: Int, _ way: Way) {
      ways[position] = way
      costs[position] = cost
    }
    for verdict in [Position.for, .against, .none]
    where verdicts.contains(verdict) || (isWarranted && verdict == .none) {
      guard let reached = search.reach(verdict) else { continue }
      let positions = zip(electors, reached.positions).map { (seat: $0.body, position: $1) }
      take(verdict, reached.cost, .electors(positions))
    }
    if isWarranted, let lapse = costs[.none], let way = ways[.none] {
      let position = ballot ?? .for
      let cost = ballot == nil ? lapse + 1 : lapse
      if ballot != nil {
        ways[.none] = nil
        costs[.none] = nil
      }
      if costs[position].map({ cost < $0 }) ?? true {
        take(position, cost, ballot == nil ? .ownVote(way.goals) : .electors(way.goals))
      }
    }
    return Plan(costs: PositionCosts { costs[$0] }, ways: ways)
  }
}
