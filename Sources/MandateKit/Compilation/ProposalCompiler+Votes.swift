extension ProposalCompiler {
  /// Returns the votes on a proposal, by date.
  func votes(on indexed: IndexedProposal) -> Column<CompiledVote, CompiledVote> {
    let recusals = indexed.firstRecusals
    var votes: [CompiledVote] = []
    votes.reserveCapacity(indexed.votes.count)
    for vote in indexed.votes {
      guard let node = nodes[vote.voter].index else { continue }
      let defect = defect(of: vote, on: indexed.proposal.id, recusals: recusals)
      votes.append(CompiledVote(vote, of: node, defect: defect))
    }
    return Column(votes.stablySorted { Int32(clamping: $0.date.daysSinceEpoch) })
  }

  /// Returns the reason why a vote does not count whenever it was cast, or `nil` where it can.
  private func defect(
    of vote: IndexedVote,
    on proposal: Proposal.ID,
    recusals: [PartyIndex: CivilDate]
  ) -> CompiledVote.Defect? {
    if !governance.exists(vote.voter, on: vote.date) { return .voterDoesNotExist }
    let caster = vote.castBy ?? vote.voter
    if !governance.isBody(caster), let recused = recusals[caster], recused <= vote.date {
      return .casterRecused
    }
    return mayCast(caster, for: vote, on: proposal) ? nil : .casterNotEntitled
  }

  /// Returns whether somebody may cast a vote: the voter, and its deputies where only they may.
  private func mayCast(
    _ caster: PartyIndex,
    for vote: IndexedVote,
    on proposal: Proposal.ID
  ) -> Bool {
    if caster == vote.voter { return true }
    let isPerson = !governance.isBody(vote.voter)
    guard isPerson || governance.rules[vote.voter].isEmpty else { return true }
    let deputies = governance.deputies[vote.voter].filter { deputy in
      deputy.period.contains(vote.date) && (deputy.proposal ?? proposal) == proposal
        && governance.exists(deputy.party, on: vote.date)
    }
    if deputies.isEmpty { return !isPerson }
    return deputies.contains { $0.party == caster }
  }

  /// Returns the casting votes on a proposal, by date, and those of one date in the order of the record.
  func castingVotes(
    on indexed: IndexedProposal,
    facts: ProposalFacts,
    in structure: VotingStructure,
    on recordSnapshot: StructureSnapshot
  ) -> [CompiledCastingVote] {
    let recusals = indexed.firstRecusals
    let votes = indexed.castingVotes.map { vote in
      let isRecused = recusals[vote.caster].map { $0 <= vote.date } ?? false
      let isEntitled =
        governance.exists(vote.caster, on: vote.date) && !isRecused
        && hasCastingVote(vote.caster, in: vote.body, facts: facts, on: recordSnapshot)
      return CompiledCastingVote(
        vote,
        decision: nodes[vote.body].index.flatMap { structure.decision(of: $0) },
        isVoid: !isEntitled
      )
    }
    let order = votes.indices.sorted { (votes[$0].date, $0) < (votes[$1].date, $1) }
    return order.map { votes[$0] }
  }

  /// Returns whether the rule of a body for a proposal gives somebody a casting vote: one of those listed,
  /// or, for whoever presides, any elector.
  private func hasCastingVote(
    _ party: PartyIndex,
    in body: PartyIndex,
    facts: ProposalFacts,
    on recordSnapshot: StructureSnapshot
  ) -> Bool {
    switch governance.rules[body].rule(for: facts)?.rule.castingVote {
    case .listed(let holders)?: holders.contains { governance.parties[$0] == party }
    case .presiding?: recordSnapshot.isElector(party, of: body)
    case nil: false
    }
  }
}
