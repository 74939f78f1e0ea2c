/// Finds the fewest voters whose voting for, all others silent, would carry an approval.
///
/// A voter is a practice, a body without a rule, or a body with a rule and a live warrant. The
/// cost of bringing a body to a position is the number of such voters, and follows from the costs
/// of its electors. Counted as if voting were still open. Bodies are named by their seats.
struct VoteCounter {
  private let docket: Shared<CompiledDocket>
  private let structure: VotingStructure
  private let view: RecordView
  /// Whether the ballot of each decision node has a live warrant.
  private let hasWarrant: Column<DecisionNode, Bool>

  init<Trace>(
    _ evaluation: borrowing Evaluation<Trace>,
    hasWarrant: Column<DecisionNode, Bool>
  ) {
    docket = evaluation.docket
    structure = evaluation.structure
    view = evaluation.view
    self.hasWarrant = hasWarrant
  }

  /// Returns one smallest set of voters that would carry the approval of a body, sorted, or nothing
  /// where no set would.
  func voters(for seat: Node, _ plans: inout [Index<DecisionNode>: VotePlan]) -> [Node]? {
    if structure.decision(of: seat) == nil {
      return costs(ofVoter: seat)[.for].map { $0 == 0 ? [] : [seat] }
    }
    let plan = planForApproval(of: seat, &plans)
    guard plan.costs[.for] != nil else { return nil }
    let itself = plan.votesItself ? [seat] : []
    return collect(plan[goals: .for], besides: itself, &plans)
  }

  /// Returns one smallest set of voters that would carry an approval by all practices under a rule.
  func voters(
    forPracticesUnder rule: CompiledRule,
    _ direct: DecisionNode,
    _ plans: inout [Index<DecisionNode>: VotePlan]
  ) -> [Node]? {
    let electors = structure.electors(of: direct, known: view)
    let costs = costs(of: electors, &plans)
    let search = MinimumCostVerdict(rule: rule, electors: electors, costs: costs)
    guard let reached = search.reach(.for) else { return nil }
    return collect(goals(reached, electors, costs), &plans)
  }

  /// The most other sets of voters that are given.
  private static let mostAlternatives = 8

  /// Returns other sets of voters that would carry the approval of a body, the smallest first: those
  /// that do without one of the electors whom the first set brings round.
  func alternatives(
    for seat: Node,
    _ plans: inout [Index<DecisionNode>: VotePlan]
  ) -> [[Node]] {
    guard let ruled = structure.decision(of: seat).map({ structure.decisions[$0] }),
      let rule = docket.value.governance.rules[structure.parties[seat]]
    else { return [] }
    let plan = planForApproval(of: seat, &plans)
    guard plan.costs[.for] != nil, !plan.votesItself else { return [] }
    let chosen = plan[goals: .for]
    let electors = structure.electors(of: ruled, known: view)
    let costs = costs(of: electors, &plans)
    var sets: Set<[Node]> = []
    for (place, elector) in electors.enumerated() {
      guard let position = chosen.first(where: { $0.seat == Node(elector.body) })?.position,
        costs[place][position] != 0
      else { continue }
      // Without this elector's doing anything: only what it comes to silently is left to it.
      var others = costs
      let silent = costs[place]
      others[place] = PositionCosts { silent[$0] == 0 ? 0 : nil }
      let search = MinimumCostVerdict(rule: rule, electors: electors, costs: others)
      guard let reached = search.reach(.for) else { continue }
      sets.insert(collect(goals(reached, electors, others), &plans))
    }
    let sorted = sets.sorted {
      $0.count != $1.count ? $0.count < $1.count : $0.lexicographicallyPrecedes($1)
    }
    return Array(sorted.prefix(VoteCounter.mostAlternatives))
  }

  private func costs(
    of electors: [Elector],
    _ plans: inout [Index<DecisionNode>: VotePlan]
  ) -> [PositionCosts] {
    electors.map { elector in
      let node = Node(elector.body)
      return structure.decision(of: node).map { plan(for: $0, &plans).costs }
        ?? costs(ofVoter: node)
    }
  }

  /// What it costs to bring a body without a rule to each position.
  private func costs(ofVoter seat: Node) -> PositionCosts {
    if structure.incapacities[seat] != nil { return .staying(.none) }
    if let ballot = view.ballot(of: seat).settled { return .staying(ballot) }
    return .voting
  }

  /// Returns who has to vote so that bodies come to positions, sorted.
  private func collect(
    _ goals: [VotePlan.Goal],
    besides others: [Node] = [],
    _ plans: inout [Index<DecisionNode>: VotePlan]
  ) -> [Node] {
    var isVoter = Column<VotingStructure, Bool>(repeating: false, count: structure.count)
    for seat in others { isVoter[seat] = true }
    // A body that several paths lead to is gone into once for each position.
    var seen = Column<VotingStructure, PositionSet>(repeating: [], count: structure.count)
    var pending = goals
    while let goal = pending.popLast() {
      guard seen[goal.seat].insert(PositionSet(goal.position)).inserted else { continue }
      guard let decision = structure.decision(of: goal.seat) else {
        if costs(ofVoter: goal.seat)[goal.position] == 1 { isVoter[goal.seat] = true }
        continue
      }
      let plan = plan(for: decision, &plans)
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
      return VotePlan.Goal(seat: Node(electors[place].body), position: position)
    }
  }

  /// Returns what it costs to bring a body that decides by a rule to be for, and how.
  ///
  /// Of the body whose approval is asked for, the rest of its plan is left out.
  private func planForApproval(
    of seat: Node,
    _ plans: inout [Index<DecisionNode>: VotePlan]
  ) -> VotePlan {
    guard let place = structure.decision(of: seat) else { return VotePlan() }
    return plans[place] ?? makePlan(for: place, verdicts: .for, &plans)
  }

  /// Returns what it costs to bring a body, by its place among those that decide by a rule, to
  /// positions, and how.
  private func plan(for place: Index<DecisionNode>, _ plans: inout [Index<DecisionNode>: VotePlan])
    -> VotePlan
  {
    if let known = plans[place] { return known }
    let plan = makePlan(for: place, verdicts: .any, &plans)
    plans[place] = plan
    return plan
  }

  /// Finds what it costs to bring a body to some of its verdicts, and by its own ballot where it has
  /// one.
  private func makePlan(
    for place: Index<DecisionNode>,
    verdicts: PositionSet,
    _ plans: inout [Index<DecisionNode>: VotePlan]
  ) -> VotePlan {
    let ruled = structure.decisions[place]
    guard let seat = ruled.node, let rule = docket.value.governance.rules[structure.parties[seat]]
    else {
      return VotePlan()
    }
    let electors = structure.electors(of: ruled, known: view)
    let costs = costs(of: electors, &plans)
    let search = MinimumCostVerdict(rule: rule, electors: electors, costs: costs)
    let isWarranted = hasWarrant[place]
    var plan = VotePlan()
    for verdict in [Position.for, .against, .none]
    where verdicts.contains(verdict) || (isWarranted && verdict == .none) {
      guard let reached = search.reach(verdict) else { continue }
      plan.reach(verdict, at: reached.cost, by: goals(reached, electors, costs))
    }
    if isWarranted { plan.letBallotStandIn(view.ballot(of: seat).settled) }
    return plan
  }
}
