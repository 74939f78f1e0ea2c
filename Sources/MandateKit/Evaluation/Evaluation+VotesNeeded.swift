extension Evaluation {
  /// Returns the fewest voters whose voting for, all others silent, would carry the approval of a node,
  /// or `nil` where none would.
  ///
  /// A voter is a practice, a person, a body without a rule, or a body with a rule and a live warrant.
  /// Counted as if voting were still open, and no casting act were added.
  mutating func votesNeeded(
    for node: Node,
    ballotsStandIn: Bool = true
  ) -> RequirementResult.VotesNeeded? {
    // Several provisions can ask for the approval of one node.
    if ballotsStandIn, let known = cache.votesNeeded[node] { return known }
    let needed = planning(ballotsStandIn: ballotsStandIn) { $0.plan(node, to: .for) }
    if ballotsStandIn { cache.votesNeeded[node] = .some(needed) }
    return needed
  }

  /// Returns the fewest voters whose voting for, all others silent, would carry a plebiscite, or `nil`
  /// where none would.
  mutating func votesNeeded(
    in plebiscite: Index<DecisionNode>
  ) -> RequirementResult.VotesNeeded? {
    let electors = structure.voters(of: plebiscite, known: view)
    let rule = structure.rule(of: plebiscite)
    return planning { $0.plan(.for, of: electors, under: rule) }
  }

  /// Returns other sets of voters whose voting for would carry the approval of a node, the smallest
  /// first.
  mutating func alternativeVoters(for node: Node) -> [[Body.ID]] {
    var planner = planner(ballotsStandIn: true)
    let plans = planner.alternatives(for: node)
    cache.votes = planner.progress
    return plans.map { plan in plan.voters.map { structure.id(of: $0) } }
  }

  private mutating func planning(
    ballotsStandIn: Bool = true,
    _ plan: (inout VotePlanner<VotingStructure>) -> SearchResult<VotePlan<VotingStructure>>
  ) -> RequirementResult.VotesNeeded? {
    var planner = planner(ballotsStandIn: ballotsStandIn)
    let found = plan(&planner)
    cache.votes = planner.progress
    return RequirementResult.VotesNeeded(found) { structure.id(of: $0) }
  }

  /// Returns the fewest votes that would carry the approval of a node if votes already cast could change, or
  /// `nil` where none would, or they are not found.
  mutating func voteChange(for node: Node) -> RequirementResult.VoteChange? {
    changing { $0.plan(node, to: .for) }
  }

  /// Returns the fewest votes that would carry a plebiscite if votes already cast could change, or `nil`
  /// where none would, or they are not found.
  mutating func voteChange(in plebiscite: Index<DecisionNode>) -> RequirementResult.VoteChange? {
    let electors = structure.voters(of: plebiscite, known: view)
    let rule = structure.rule(of: plebiscite)
    return changing { $0.plan(.for, of: electors, under: rule) }
  }

  private mutating func changing(
    _ plan: (inout VotePlanner<VotingStructure>) -> SearchResult<VotePlan<VotingStructure>>
  ) -> RequirementResult.VoteChange? {
    // What is known otherwise holds for votes that stay as they were cast.
    swap(&cache.votes.ways, &cache.waysWithChanges)
    var planner = planner(ballotsStandIn: true, canChange: true)
    let found = plan(&planner)
    cache.votes = planner.progress
    swap(&cache.votes.ways, &cache.waysWithChanges)
    guard let voters = found.solution?.voters else { return nil }
    let hasVoted = voters.map { view.ballot(of: $0).settled != nil }
    func named(_ voted: Bool) -> [Body.ID] {
      zip(voters, hasVoted).filter { $0.1 == voted }.map { structure.id(of: $0.0) }
    }
    return RequirementResult.VoteChange(changed: named(true), added: named(false))
  }

  private mutating func planner(
    ballotsStandIn: Bool,
    canChange: Bool = false
  ) -> VotePlanner<VotingStructure> {
    let hasWarrant = ballotsStandIn ? nodesWithWarrant() : nil
    let (structure, view) = (structure, view)
    let progress = cache.votes
    cache.votes = VotePlanner<VotingStructure>.Progress()
    return VotePlanner(price: .ballots, progress: progress) { node in
      if structure.incapacities[node] != nil || view.recusal(of: structure.parties[node]) != nil {
        return .settled(.none)
      }
      let ballot = view.ballot(of: node).settled
      guard let decision = structure.decision(of: node) else {
        guard let ballot else { return .voter(patients: 0) }
        return canChange ? .changing(from: ballot) : .settled(ballot)
      }
      var own = PlannedBody<VotingStructure>.OwnBallot.unwarranted
      if let hasWarrant, hasWarrant[decision] {
        own = ballot.map { canChange ? .changing(from: $0) : .cast($0) } ?? .open(patients: 0)
      }
      let electorate = structure.voters(of: decision, known: view)
      return .group(structure.rule(of: decision), electorate, own)
    }
  }
}

extension VotingStructure {
  /// Returns the electors of a decision node, whose casting vote no further act settles.
  fileprivate func voters(
    of decision: Index<DecisionNode>,
    known view: RecordView
  ) -> Electorate<VotingStructure> {
    var electorate = electorate(of: decision, known: view)
    electorate.castingVote.mayCome = false
    return electorate
  }
}

extension RequirementResult.VotesNeeded {
  /// Names the voters of a plan, or returns `nil` where no votes would carry.
  init?<Subject>(_ found: SearchResult<VotePlan<Subject>>, id: (Index<Subject>) -> Body.ID) {
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
