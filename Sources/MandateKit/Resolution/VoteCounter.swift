/// Finds the fewest voters whose voting for, all others silent, would carry an approval.
///
/// A voter is a practice, a body without a rule, or a body with a rule and a live warrant. The
/// cost of bringing a body to a position is the number of such voters, and follows from the costs
/// of its electors. Counted as if voting were still open. Bodies are named by their seats.
struct VoteCounter {
  private let agenda: Agenda
  /// Taken from the agenda once.
  private let assembly: Assembly
  private let question: Question
  /// Whether ballots can stand in for verdicts of none.
  private let ballotsStandIn: Bool

  /// What it costs to bring a body to each position, and how.
  struct Plan {
    fileprivate var costs: PositionCosts
    fileprivate var ways: Ways
  }

  /// How a body comes to each position, where it can.
  fileprivate struct Ways {
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
  fileprivate enum Way {
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

  init(_ matter: Matter, ballotsStandIn: Bool = true) {
    agenda = matter.agenda
    assembly = matter.assembly
    question = matter.question
    self.ballotsStandIn = ballotsStandIn
  }

  /// Returns one smallest set of voters that would carry the approval of a body, sorted, or nothing
  /// where no set would.
  func voters(for seat: Int, _ memory: inout Memory, in docket: Case) -> [Int]? {
    // Of the body itself, only how it comes to be for is asked: the rest of its plan is left out.
    let plan = memory.plans[seat] ?? makePlan(for: seat, verdicts: [.for], &memory, in: docket)
    guard let way = plan.ways[.for] else { return nil }
    var voters = collect(way.goals, &memory, in: docket)
    if case .ownVote = way { voters = Set(voters + [seat]).sorted() }
    return voters
  }

  /// Returns one smallest set of voters that would carry an approval by all practices under a rule.
  func voters(
    forPracticesUnder rule: PreparedRule,
    _ direct: Assembly.RuledSeat,
    _ memory: inout Memory,
    in docket: Case
  ) -> [Int]? {
    let electors = assembly.electors(direct, question)
    let costs = costs(of: electors, &memory, in: docket)
    let search = CheapestVerdict(rule: rule, electors: electors, costs: costs)
    guard let reached = search.reach(.for) else { return nil }
    let goals = zip(electors, reached.positions).map { (seat: $0.body, position: $1) }
    return collect(goals, &memory, in: docket)
  }

  /// The most other sets of voters that are given.
  private static let mostAlternatives = 8

  /// Returns other sets of voters that would carry the approval of a body, the smallest first: those
  /// that do without one of the electors whom the first set brings round.
  func alternatives(
    for seat: Int,
    _ memory: inout Memory,
    in docket: Case
  ) -> [[Int]] {
    let plan = memory.plans[seat] ?? makePlan(for: seat, verdicts: [.for], &memory, in: docket)
    guard let ruled = assembly.ruled(seat),
      let rule = docket.governance.rules[assembly.body(seat)],
      case .electors(let chosen)? = plan.ways[.for]
    else { return [] }
    let electors = assembly.electors(ruled, question)
    let costs = costs(of: electors, &memory, in: docket)
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
      sets.insert(collect(goals, &memory, in: docket))
    }
    let sorted = sets.sorted {
      $0.count != $1.count ? $0.count < $1.count : $0.lexicographicallyPrecedes($1)
    }
    return Array(sorted.prefix(VoteCounter.mostAlternatives))
  }

  private func costs(
    of electors: [Elector],
    _ memory: inout Memory,
    in docket: Case
  ) -> [PositionCosts] {
    var costs: [PositionCosts] = []
    costs.reserveCapacity(electors.count)
    for elector in electors {
      let seat = elector.body
      costs.append(
        assembly.places[seat] < 0
          ? self.costs(ofVoter: seat)
          : plan(for: seat, &memory, in: docket).costs
      )
    }
    return costs
  }

  /// What it costs to bring a body without a rule to each position.
  private func costs(ofVoter seat: Int) -> PositionCosts {
    if assembly.bars[seat] != .nothing { return .staying(.none) }
    if let ballot = question.ballots[seat].settled { return .staying(ballot) }
    return .voting
  }

  private func collect(
    _ goals: [(seat: Int, position: Position)],
    _ memory: inout Memory,
    in docket: Case
  ) -> [Int] {
    var voters: Set<Int> = []
    var pending = goals
    // A body that several paths lead to is gone into once for each position.
    var seen: [Position: Set<Int>] = [:]
    while let (seat, position) = pending.popLast() {
      guard seen[position, default: []].insert(seat).inserted else { continue }
      switch plan(for: seat, &memory, in: docket).ways[position] {
      case .settled, nil: break
      case .ownVote(let electors):
        voters.insert(seat)
        pending += electors
      case .electors(let electors): pending += electors
      }
    }
    return voters.sorted()
  }

  private func plan(for seat: Int, _ memory: inout Memory, in docket: Case) -> Plan {
    if let known = memory.plans[seat] { return known }
    let verdicts: [Position] = [.for, .against, .none]
    let plan = makePlan(for: seat, verdicts: verdicts, &memory, in: docket)
    memory.plans[seat] = plan
    return plan
  }

  /// Finds what it costs to bring a body to its verdicts, and by its own ballot where it has one.
  private func makePlan(
    for seat: Int,
    verdicts: [Position],
    _ memory: inout Memory,
    in docket: Case
  ) -> Plan {
    let ballot = question.ballots[seat].settled
    let place = Int(assembly.places[seat])
    guard let ruled = assembly.ruled(seat),
      let rule = docket.governance.rules[assembly.body(seat)]
    else {
      let costs = self.costs(ofVoter: seat)
      var ways = Ways()
      for position in Position.allCases where costs[position] != nil { ways[position] = .settled }
      if costs == .voting { ways[.for] = .ownVote([]) }
      return Plan(costs: costs, ways: ways)
    }
    let electors = assembly.electors(ruled, question)
    let electorCosts = self.costs(of: electors, &memory, in: docket)
    let search = CheapestVerdict(rule: rule, electors: electors, costs: electorCosts)
    let castBy = question.vote(seat, agenda)?.castBy
    var isWarranted = false
    if ballotsStandIn {
      let warrant = agenda.warrant(
        place,
        castBy: castBy,
        question,
        in: docket,
        &memory.mandates
      )
      isWarranted = warrant == .met
    }
    var ways = Ways()
    var costs = PositionCosts.nowhere
    func take(_ position: Position, _ cost: Int, _ way: Way) {
      ways[position] = way
      costs[position] = cost
    }
    for verdict in [Position.for, .against, .none]
    where verdicts.contains(verdict) || (isWarranted && verdict == .none) {
      guard let reached = search.reach(verdict) else { continue }
      // Who costs nothing need do nothing.
      var goals: [(seat: Int, position: Position)] = []
      for place in electors.indices {
        let position = reached.positions[place]
        if electorCosts[place][position] != 0 { goals.append((electors[place].body, position)) }
      }
      take(verdict, reached.cost, .electors(goals))
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
    return Plan(costs: costs, ways: ways)
  }
}
