extension ScenarioSearch {
  /// Returns whether acts lead to a mandate, with the one held in one of its positions.
  func isMandate(_ acts: SupposedActs) -> Bool {
    var resolver = Resolver(docket(with: acts).compiled)
    guard resolver.outcome(of: Index(0), asOf: analysis.horizon).outcome == .mandated else {
      return false
    }
    return holds(by: &resolver)
  }

  /// Returns whether there is no mandate under acts, with the one held in one of its positions.
  func isRefusal(_ acts: SupposedActs) -> Bool {
    var resolver = Resolver(docket(with: acts).compiled)
    return resolver.outcome(of: Index(0), asOf: analysis.horizon).outcome != .mandated
      && holds(by: &resolver)
  }

  private func holds(by resolver: inout Resolver) -> Bool {
    guard let held else { return true }
    let party = structure.parties[held.node]
    let evaluation = resolver.evaluation(of: Index(0), asOf: analysis.horizon, asking: [party])
    return held.positions.isSuperset(of: evaluation.positions(of: party)?.attainable ?? .none)
  }

  /// Returns the docket with the record of acts.
  func docket(with acts: SupposedActs) -> Docket {
    analysis.docket.following(analysis.docket.proposals, record: witness(acts).record)
  }

  /// Returns the record of acts on the proposal, everything else being done that is owed, and everyone
  /// voting for what adopts, ratifies or is confirmed.
  func witness(_ acts: SupposedActs) -> ProposalAnalysis.Witness {
    var record = analysis.duties
    let proposal = analysis.proposal
    for voter in acts.votes.keys.sorted() {
      guard let choice = acts.votes[voter] else { continue }
      record.append(
        .vote(Vote(by: id(of: voter), on: proposal.id, choice, date: proposal.decisionDate))
      )
    }
    for decision in acts.castingVotes.keys.sorted() {
      guard let choice = acts.castingVotes[decision], let voter = castingVoter(in: decision),
        let node = structure.decisions[decision].node
      else { continue }
      record.append(
        .castingVote(
          CastingVote(
            by: governance.id(of: voter),
            of: id(of: node),
            on: proposal.id,
            choice,
            date: proposal.decisionDate
          )
        )
      )
    }
    for other in analysis.docket.proposals.dropFirst() {
      for voter in analysis.voters where governance.exists(voter, on: other.decisionDate) {
        record.append(
          .vote(
            Vote(by: governance.id(of: voter), on: other.id, .for, date: other.decisionDate)
          )
        )
      }
    }
    return ProposalAnalysis.Witness(ActRecord(record), asOf: analysis.horizon)
  }
}
