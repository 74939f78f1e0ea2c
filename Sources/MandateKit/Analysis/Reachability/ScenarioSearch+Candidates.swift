extension ScenarioSearch {
  /// Returns acts that were tried and lead to a mandate, from a few that are likely to.
  mutating func found() -> SupposedActs? {
    let planned = plannedVotes()
    var candidates: [SupposedActs] = []
    if let held {
      for position in held.positions.positions {
        guard let others = everyoneFor(but: held.node, position) else { continue }
        candidates.append(others)
        if let planned {
          let own = planning { $0.plan(held.node, to: position).solution?.votes ?? [:] }
          candidates.append(SupposedActs(votes: own).orElse(planned.votes))
        }
      }
    }
    let below = held.map { self.below([$0.node]) } ?? []
    var plain = SupposedActs()
    for voter in voters() where structure.decision(of: voter) == nil {
      plain.votes[voter] = below.contains(voter) ? .against : .for
    }
    candidates.append(plain)
    if let planned { candidates.append(planned) }
    for votes in candidates {
      if let acts = casting(votes) { return acts }
    }
    return nil
  }

  /// Returns votes that lead to a mandate, with the casting votes that are tried for it; or `nil` where
  /// they do not.
  func casting(_ votes: SupposedActs) -> SupposedActs? {
    castingVotes().map { votes.with($0) }.first { isMandate($0) }
  }

  /// Returns acts by which everyone is for, except those below a node that bring it to a position.
  mutating func everyoneFor(but node: Node, _ position: Position) -> SupposedActs? {
    guard let own = planning({ $0.plan(node, to: position).solution }) else { return nil }
    let below = self.below([node])
    var acts = SupposedActs(votes: own.votes)
    for voter in voters() where !below.contains(voter) && structure.decision(of: voter) == nil {
      acts.votes[voter] = .for
    }
    return acts
  }

  /// Returns acts without a mandate by which the one held is in a position and everyone else is for, or
  /// `nil` where none were found.
  mutating func refused(_ position: Position) -> SupposedActs? {
    guard let held, let acts = everyoneFor(but: held.node, position) else { return nil }
    return castingVotes().map { acts.with($0) }.first { isRefusal($0) }
  }

  /// The casting votes that are tried: none, all for, and all for but those below the one held.
  private func castingVotes() -> [[Index<DecisionNode>: CastingVote.Choice]] {
    let decisions = castingDecisions()
    guard !decisions.isEmpty else { return [[:]] }
    let below = held.map { self.below([$0.node]) } ?? []
    var supporting: [Index<DecisionNode>: CastingVote.Choice] = [:]
    var divided = supporting
    for decision in decisions {
      let isBelow = structure.decisions[decision].node.map { below.contains($0) } ?? false
      supporting[decision] = .for
      divided[decision] = isBelow ? .against : .for
    }
    return divided == supporting ? [[:], supporting] : [[:], supporting, divided]
  }

  /// The votes with which each approval by itself is planned, taken together.
  private mutating func plannedVotes() -> SupposedActs? {
    let (approvals, plebiscites, search) = (approvals, plebiscites, self)
    return planning(held: held.map { [$0.node: $0.positions] } ?? [:]) { planner in
      var acts = SupposedActs()
      for node in approvals {
        guard let own = planner.plan(node, to: .for).solution else { return nil }
        acts = acts.orElse(own.votes)
      }
      for plebiscite in plebiscites {
        guard let own = search.plan(plebiscite, by: &planner).solution else { return nil }
        acts = acts.orElse(own.votes)
      }
      return acts
    }
  }

  /// What a search for acts with a mandate comes to.
  enum Answer {
    case found(SupposedActs)
    case none
    case undecided
  }

  /// Goes through every way in which the voters can vote, where they are few.
  func exhausted() -> Answer {
    var found: SupposedActs?
    let isComplete = forEachRecord { acts in
      if isMandate(acts) { found = acts }
      return found == nil
    }
    return found.map { .found($0) } ?? (isComplete ? .none : .undecided)
  }

  /// Calls a function with every way in which the voters can vote, and those with a casting vote cast
  /// it, until it says to stop; returns whether they are few enough for that.
  func forEachRecord(_ body: (SupposedActs) -> Bool) -> Bool {
    let (voters, decisions) = (voters(), castingDecisions())
    guard voters.count + decisions.count <= analysis.mostVoters else { return false }
    let choices: [Choice?] = [nil, .for, .against, .abstain]
    for number in 0..<1 << (2 * (voters.count + decisions.count)) {
      var acts = SupposedActs()
      for (place, voter) in voters.enumerated() {
        acts.votes[voter] = choices[(number >> (2 * place)) & 3]
      }
      var isRepeated = false
      for (place, decision) in decisions.enumerated() {
        switch choices[(number >> (2 * (voters.count + place))) & 3] {
        case .for?: acts.castingVotes[decision] = .for
        case .against?: acts.castingVotes[decision] = .against
        case .abstain?: isRepeated = true
        case nil: break
        }
      }
      if !isRepeated, !body(acts) { break }
    }
    return true
  }
}
