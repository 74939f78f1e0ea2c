extension Evaluation {
  /// Returns the fewest voters whose voting for, all others silent, would carry the approval of a body,
  /// or `nil` where none would.
  ///
  /// A voter is a practice, a body without a rule, or a body with a rule and a live warrant. Counted
  /// as if voting were still open. Bodies are named by their nodes.
  mutating func votesNeeded(
    for node: Int,
    ballotsStandIn: Bool = true,
    in docket: Docket
  ) -> RequirementResult.VotesNeeded? {
    planning(ballotsStandIn: ballotsStandIn, in: docket) { $0.plan(node, to: .for) }
  }

  /// Returns the fewest voters whose voting for, all others silent, would carry an approval by all
  /// practices under a rule, or `nil` where none would.
  mutating func votesNeeded(
    fromPracticesUnder rule: CompiledRule,
    _ direct: VotingStructure.DecisionNode,
    in docket: Docket
  ) -> RequirementResult.VotesNeeded? {
    let electors = structure.electors(direct, question)
    return planning(in: docket) { $0.plan(.for, of: electors, under: rule) }
  }

  /// Returns other sets of voters whose voting for would carry the approval of a body, the smallest
  /// first.
  mutating func alternativeVoters(for node: Int, in docket: Docket) -> [[Body.ID]] {
    var planner = planner(ballotsStandIn: true, in: docket)
    let plans = planner.alternatives(for: node)
    cache.votes = planner.progress
    return plans.map { plan in plan.voters.map { structure.id($0) } }
  }

  private mutating func planning(
    ballotsStandIn: Bool = true,
    in docket: Docket,
    _ plan: (inout VotePlanner) -> SearchResult<VotePlan>
  ) -> RequirementResult.VotesNeeded? {
    var planner = planner(ballotsStandIn: ballotsStandIn, in: docket)
    let found = plan(&planner)
    cache.votes = planner.progress
    return RequirementResult.VotesNeeded(found) { structure.id($0) }
  }

  private mutating func planner(ballotsStandIn: Bool, in docket: Docket) -> VotePlanner {
    let (compiled, question) = (compiled, question)
    var mandates = cache.mandates
    let progress = cache.votes
    cache.votes = VotePlanner.Progress()
    return VotePlanner(price: .ballots, progress: progress) { node in
      let structure = compiled.structure
      if structure.bars[node] != .nothing { return .settled(.none) }
      let ballot = question.ballots[node].settled
      let place = Int(structure.places[node])
      guard place >= 0, let rule = docket.governance.rules[structure.body(node)] else {
        return ballot.map { .settled($0) } ?? .voter(patients: 0)
      }
      var own = PlannedBody.OwnBallot.unwarranted
      if ballotsStandIn {
        let castBy = question.vote(node, compiled)?.castBy
        let warrant = compiled.warrant(place, castBy: castBy, question, in: docket, &mandates)
        if warrant == .met { own = ballot.map { .cast($0) } ?? .open(patients: 0) }
      }
      return .group(rule, structure.electors(structure.ruled[place], question), own)
    }
  }
}

extension RequirementResult.VotesNeeded {
  /// Names the voters of a plan, or returns `nil` where no votes would carry.
  fileprivate init?(_ found: SearchResult<VotePlan>, id: (Int) -> Body.ID) {
    let voters = found.solution?.voters.map { id($0) } ?? []
    switch found {
    case .impossible: return nil
    case .reached: self.init(voters: voters)
    case .undecided(let bound, let plan):
      // Where several paths lead to a voter it was counted once for each: of voters the bound then says
      // no more than that some are needed.
      let isCountedOnce = plan.map { $0.cost == Int64($0.votes.count) } ?? false
      let least = isCountedOnce ? bound : min(bound, 1)
      self.init(
        voters: voters,
        bounds: Bounds(atLeast: Int(exactly: least) ?? .max, atMost: plan.map { $0.votes.count })
      )
    }
  }
}
