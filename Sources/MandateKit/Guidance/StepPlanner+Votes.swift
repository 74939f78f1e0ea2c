extension StepPlanner {
  /// Adds the votes that approvals of a force still need once everything planned is done and nobody else
  /// votes, and returns whether there were any to add.
  ///
  /// - Parameters:
  ///   - result: The resolution of `docket`, as of the decision date.
  ///   - isEssential: Whether essential approvals are meant, or all others.
  ///   - docket: The docket with everything planned done.
  ///   - budget: The steps left for planning votes.
  /// - Returns: Whether there were any to add.
  mutating func addVotes(
    for result: Resolution,
    essential isEssential: Bool,
    in docket: Docket,
    _ budget: inout SearchBudget
  ) -> Bool {
    var added = false
    var cast = CastVotes(on: docket, of: proposal.id, asOf: date, planning: self.docket)
    for requirement in result.requirements
    where (requirement.force == .essential) == isEssential && requirement.status != .met {
      guard case .approval(let needed?) = requirement.detail, !needed.voters.isEmpty,
        let provision = provisions[requirement.provision]
      else { continue }
      let voters = cast.membersFirst(needed.voters, of: requirement.body, &budget)
      for voter in voters {
        added = added || votes[voter] == nil
        votes[voter, default: []].append(provision)
        casters[voter] = cast.caster(of: voter)
      }
      if voters != needed.voters {
        standIns[provision.id] = needed.voters
        for voter in needed.voters { casters[voter] = cast.caster(of: voter) }
      }
    }
    return added
  }

  /// The vote of a voter: its own, or one that is cast under a mandate where its members decide.
  func ballot(of voter: Body.ID) -> Step.Ballot {
    Step.Ballot(of: voter, castBy: casters[voter])
  }

  /// Returns the steps, by the last day for each.
  func ordered(_ budget: inout SearchBudget) -> [Step] {
    var groups: [[Provision.ID]: (voters: [Body.ID], force: Provision.Force)] = [:]
    for (voter, provisions) in votes {
      let force = provisions.reduce(Provision.Force.practice) { $0.stronger($1.force) }
      groups[provisions.map { $0.id }, default: ([], force)].voters.append(voter)
    }
    let voting = groups.sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map { provisions, group in
        let voters = group.voters.sorted()
        let alternatives = alternatives(to: voters, for: provisions, &budget)
        return Step(
          .obtainVotes(
            voters.map { ballot(of: $0) },
            alternatives: alternatives.map { $0.map { ballot(of: $0) } }
          ),
          for: provisions,
          force: group.force,
          from: next,
          by: date
        )
      }
    return (steps.steps + voting).enumerated()
      .sorted {
        ($0.element.by, $0.element.from, $0.offset) < ($1.element.by, $1.element.from, $1.offset)
      }
      .map { $0.element }
  }

  /// Other sets of voters that would carry an approval, where only one is asked for.
  private func alternatives(
    to voters: [Body.ID],
    for provisions: [Provision.ID],
    _ budget: inout SearchBudget
  ) -> [[Body.ID]] {
    guard let provision = provisions.first, provisions.count == 1 else { return [] }
    var evaluation = evaluation
    evaluation.cache.votes.steps = budget
    let alternatives = evaluation.alternatives(to: voters, under: provision)
    budget = evaluation.cache.votes.steps
    let standIns = standIns[provision].map { [$0] } ?? []
    return standIns + alternatives.filter { !standIns.contains($0) }
  }
}
