/// Finds the fewest voters whose voting for, all others silent, would carry an approval.
///
/// A voter is a practice, a body without a rule, or a body with a rule and a live warrant. The
/// cost of bringing a body to a position is the number of such voters, and follows from the costs
/// of its electors. Counted as if voting were still open. Bodies are named by their seats.
struct VoteCounter {
  private let agenda: Agenda
  private let question: Question
  /// Whether ballots can stand in for verdicts of none.
  private let ballotsStandIn: Bool

  init(_ matter: borrowing Matter, ballotsStandIn: Bool = true) {
    agenda = matter.agenda
    question = matter.question
    self.ballotsStandIn = ballotsStandIn
  }

  private var assembly: Assembly { _read { yield agenda.assembly } }

  /// Returns one smallest set of voters that would carry the approval of a body, sorted, or nothing
  /// where no set would.
  func voters(for seat: Int, _ memory: inout Memory, in docket: Case) -> [Int]? {
    if assembly.places[seat] < 0 {
      return costs(ofVoter: seat)[.for].map { $0 == 0 ? [] : [seat] }
    }
    let plan = planForApproval(of: seat, &memory, in: docket)
    guard plan.costs[.for] != nil else { return nil }
    let itself = plan.votesItself ? [seat] : []
    return collect(plan[goals: .for], besides: itself, &memory, in: docket)
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
    return collect(goals(reached, electors, costs), &memory, in: docket)
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
    guard let ruled = assembly.ruled(seat),
      let rule = docket.governance.rules[assembly.body(seat)]
    else { return [] }
    let plan = planForApproval(of: seat, &memory, in: docket)
    guard plan.costs[.for] != nil, !plan.votesItself else { return [] }
    let chosen = plan[goals: .for]
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
      sets.insert(collect(goals(reached, electors, others), &memory, in: docket))
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
    electors.map { elector in
      let place = Int(assembly.places[elector.body])
      return place < 0 ? costs(ofVoter: elector.body) : plan(for: place, &memory, in: docket).costs
    }
  }

  /// What it costs to bring a body without a rule to each position.
  private func costs(ofVoter seat: Int) -> PositionCosts {
    if assembly.bars[seat] != .nothing { return .staying(.none) }
    if let ballot = question.ballots[seat].settled { return .staying(ballot) }
    return .voting
  }

  /// Returns who has to vote so that bodies come to positions, sorted.
  private func collect(
    _ goals: [VotePlan.Goal],
    besides others: [Int] = [],
    _ memory: inout Memory,
    in docket: Case
  ) -> [Int] {
    var isVoter = [Bool](repeating: false, count: assembly.bodies.count)
    for seat in others { isVoter[seat] = true }
    // A body that several paths lead to is gone into once for each position.
    var seen = [PositionSet](repeating: [], count: assembly.bodies.count)
    var pending = goals
    while let goal = pending.popLast() {
      guard seen[goal.seat].insert(PositionSet(goal.position)).inserted else { continue }
      if assembly.places[goal.seat] < 0 {
        if costs(ofVoter: goal.seat)[goal.position] == 1 { isVoter[goal.seat] = true }
        continue
      }
      let plan = plan(for: Int(assembly.places[goal.seat]), &memory, in: docket)
      if goal.position == .for, plan.votesItself { isVoter[goal.seat] = true }
      pending += plan[goals: goal.position]
    }
    return isVoter.indices.filter { isVoter[$0] }
  }

  /// The positions that electors have to come to, who costs nothing needing to do nothing.
  private func goals(
    _ reached: CheapestVerdict.Reached,
    _ electors: [Elector],
    _ costs: [PositionCosts]
  ) -> [VotePlan.Goal] {
    electors.indices.compactMap { place in
      let position = reached.positions[place]
      guard costs[place][position] != 0 else { return nil }
      return VotePlan.Goal(seat: electors[place].body, position: position)
    }
  }

  /// Returns what it costs to bring a body that decides by a rule to be for, and how.
  ///
  /// Of the body whose approval is asked for, the rest of its plan is left out.
  private func planForApproval(
    of seat: Int,
    _ memory: inout Memory,
    in docket: Case
  ) -> VotePlan {
    let place = Int(assembly.places[seat])
    return memory.plans[place] ?? makePlan(for: place, verdicts: .for, &memory, in: docket)
  }

  /// Returns what it costs to bring a body, by its place among those that decide by a rule, to
  /// positions, and how.
  private func plan(for place: Int, _ memory: inout Memory, in docket: Case) -> VotePlan {
    if let known = memory.plans[place] { return known }
    let plan = makePlan(for: place, verdicts: .any, &memory, in: docket)
    memory.plans[place] = plan
    return plan
  }

  /// Finds what it costs to bring a body to some of its verdicts, and by its own ballot where it has
  /// one.
  private func makePlan(
    for place: Int,
    verdicts: PositionSet,
    _ memory: inout Memory,
    in docket: Case
  ) -> VotePlan {
    let ruled = assembly.ruled[place]
    guard let rule = docket.governance.rules[assembly.body(ruled.seat)] else { return VotePlan() }
    let electors = assembly.electors(ruled, question)
    let costs = costs(of: electors, &memory, in: docket)
    let search = CheapestVerdict(rule: rule, electors: electors, costs: costs)
    var isWarranted = false
    if ballotsStandIn {
      let castBy = question.vote(ruled.seat, agenda)?.castBy
      let warrant = agenda.warrant(
        place,
        castBy: castBy,
        question,
        in: docket,
        &memory.mandates
      )
      isWarranted = warrant == .met
    }
    var plan = VotePlan()
    for verdict in [Position.for, .against, .none]
    where verdicts.contains(verdict) || (isWarranted && verdict == .none) {
      guard let reached = search.reach(verdict) else { continue }
      plan.reach(verdict, at: reached.cost, by: goals(reached, electors, costs))
    }
    if isWarranted { plan.letBallotStandIn(question.ballots[ruled.seat].settled) }
    return plan
  }
}
