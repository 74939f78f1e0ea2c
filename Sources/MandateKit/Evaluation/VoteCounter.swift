/// Finds the fewest voters whose voting for, all others silent, would carry an approval.
///
/// A voter is a practice, a body without a rule, or a body with a rule and a live warrant. The
/// cost of bringing a body to a position is the number of such voters, and follows from the costs
/// of its electors. Counted as if voting were still open. Bodies are named by their seats.
struct VoteCounter {
  private let compiled: CompiledProposal
  private let question: RecordView
  /// Whether ballots can stand in for verdicts of none.
  private let ballotsStandIn: Bool

  init(_ evaluation: borrowing Evaluation, ballotsStandIn: Bool = true) {
    compiled = evaluation.compiled
    question = evaluation.question
    self.ballotsStandIn = ballotsStandIn
  }

  private var structure: VotingStructure { _read { yield compiled.structure } }

  /// Returns one smallest set of voters that would carry the approval of a body, sorted, or nothing
  /// where no set would.
  func voters(for seat: Int, _ cache: inout EvaluationCache, in docket: Docket) -> [Int]? {
    if structure.places[seat] < 0 {
      return costs(ofVoter: seat)[.for].map { $0 == 0 ? [] : [seat] }
    }
    let plan = planForApproval(of: seat, &cache, in: docket)
    guard plan.costs[.for] != nil else { return nil }
    let itself = plan.votesItself ? [seat] : []
    return collect(plan[goals: .for], besides: itself, &cache, in: docket)
  }

  /// Returns one smallest set of voters that would carry an approval by all practices under a rule.
  func voters(
    forPracticesUnder rule: CompiledRule,
    _ direct: VotingStructure.DecisionNode,
    _ cache: inout EvaluationCache,
    in docket: Docket
  ) -> [Int]? {
    let electors = structure.electors(direct, question)
    let costs = costs(of: electors, &cache, in: docket)
    let search = MinimumCostVerdict(rule: rule, electors: electors, costs: costs)
    guard let reached = search.reach(.for) else { return nil }
    return collect(goals(reached, electors, costs), &cache, in: docket)
  }

  /// The most other sets of voters that are given.
  private static let mostAlternatives = 8

  /// Returns other sets of voters that would carry the approval of a body, the smallest first: those
  /// that do without one of the electors whom the first set brings round.
  func alternatives(
    for seat: Int,
    _ cache: inout EvaluationCache,
    in docket: Docket
  ) -> [[Int]] {
    guard let ruled = structure.ruled(seat),
      let rule = docket.governance.rules[structure.body(seat)]
    else { return [] }
    let plan = planForApproval(of: seat, &cache, in: docket)
    guard plan.costs[.for] != nil, !plan.votesItself else { return [] }
    let chosen = plan[goals: .for]
    let electors = structure.electors(ruled, question)
    let costs = costs(of: electors, &cache, in: docket)
    var sets: Set<[Int]> = []
    for (place, elector) in electors.enumerated() {
      guard let position = chosen.first(where: { $0.seat == elector.body })?.position,
        costs[place][position] != 0
      else { continue }
      // Without this elector's doing anything: only what it comes to silently is left to it.
      var others = costs
      let silent = costs[place]
      others[place] = PositionCosts { silent[$0] == 0 ? 0 : nil }
      let search = MinimumCostVerdict(rule: rule, electors: electors, costs: others)
      guard let reached = search.reach(.for) else { continue }
      sets.insert(collect(goals(reached, electors, others), &cache, in: docket))
    }
    let sorted = sets.sorted {
      $0.count != $1.count ? $0.count < $1.count : $0.lexicographicallyPrecedes($1)
    }
    return Array(sorted.prefix(VoteCounter.mostAlternatives))
  }

  private func costs(
    of electors: [Elector],
    _ cache: inout EvaluationCache,
    in docket: Docket
  ) -> [PositionCosts] {
    electors.map { elector in
      let place = Int(structure.places[elector.body])
      return place < 0 ? costs(ofVoter: elector.body) : plan(for: place, &cache, in: docket).costs
    }
  }

  /// What it costs to bring a body without a rule to each position.
  private func costs(ofVoter seat: Int) -> PositionCosts {
    if structure.bars[seat] != .nothing { return .staying(.none) }
    if let ballot = question.ballots[seat].settled { return .staying(ballot) }
    return .voting
  }

  /// Returns who has to vote so that bodies come to positions, sorted.
  private func collect(
    _ goals: [VotePlan.Goal],
    besides others: [Int] = [],
    _ cache: inout EvaluationCache,
    in docket: Docket
  ) -> [Int] {
    var isVoter = [Bool](repeating: false, count: structure.bodies.count)
    for seat in others { isVoter[seat] = true }
    // A body that several paths lead to is gone into once for each position.
    var seen = [PositionSet](repeating: [], count: structure.bodies.count)
    var pending = goals
    while let goal = pending.popLast() {
      guard seen[goal.seat].insert(PositionSet(goal.position)).inserted else { continue }
      if structure.places[goal.seat] < 0 {
        if costs(ofVoter: goal.seat)[goal.position] == 1 { isVoter[goal.seat] = true }
        continue
      }
      let plan = plan(for: Int(structure.places[goal.seat]), &cache, in: docket)
      if goal.position == .for, plan.votesItself { isVoter[goal.seat] = true }
      pending += plan[goals: goal.position]
    }
    return isVoter.indices.filter { isVoter[$0] }
  }

  /// The positions that electors have to come to, who costs nothing needing to do nothing.
  private func goals(
    _ reached: MinimumCostVerdict.Reached,
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
    _ cache: inout EvaluationCache,
    in docket: Docket
  ) -> VotePlan {
    let place = Int(structure.places[seat])
    return cache.plans[place] ?? makePlan(for: place, verdicts: .for, &cache, in: docket)
  }

  /// Returns what it costs to bring a body, by its place among those that decide by a rule, to
  /// positions, and how.
  private func plan(for place: Int, _ cache: inout EvaluationCache, in docket: Docket) -> VotePlan {
    if let known = cache.plans[place] { return known }
    let plan = makePlan(for: place, verdicts: .any, &cache, in: docket)
    cache.plans[place] = plan
    return plan
  }

  /// Finds what it costs to bring a body to some of its verdicts, and by its own ballot where it has
  /// one.
  private func makePlan(
    for place: Int,
    verdicts: PositionSet,
    _ cache: inout EvaluationCache,
    in docket: Docket
  ) -> VotePlan {
    let ruled = structure.ruled[place]
    guard let rule = docket.governance.rules[structure.body(ruled.seat)] else { return VotePlan() }
    let electors = structure.electors(ruled, question)
    let costs = costs(of: electors, &cache, in: docket)
    let search = MinimumCostVerdict(rule: rule, electors: electors, costs: costs)
    var isWarranted = false
    if ballotsStandIn {
      let castBy = question.vote(ruled.seat, compiled)?.castBy
      let warrant = compiled.warrant(
        place,
        castBy: castBy,
        question,
        in: docket,
        &cache.mandates
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
