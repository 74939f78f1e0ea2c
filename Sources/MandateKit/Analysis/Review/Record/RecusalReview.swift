/// Finds the recusals of those who have no part in a proposal.
///
/// A part have those whose positions bear on the answer, those who may cast votes for them, those who
/// propose, decide or are affected, the members of these bodies and those appointed to the forum, whoever
/// owes or is owed something, and whoever did anything on the proposal.
struct RecusalReview {
  let evaluation: Evaluation<NoFindings>

  private var governance: Governance { evaluation.governance }

  /// Those without a part, each with the day of its first recusal, sorted; recusals that come too late are
  /// told as that.
  ///
  /// - Complexity: O(bodies + electors + deputies + acts) where anybody is recused.
  func withoutPart() -> [(party: PartyIndex, date: CivilDate)] {
    let indexed = evaluation.docket.value.record.proposals[evaluation.compiled.index]
    if indexed.recusals.isEmpty { return [] }
    var left = indexed.firstRecusals.filter { $0.value <= evaluation.view.cutoff }
    for party in partiesOfAnswer() + partiesOfActs(indexed) { left[party] = nil }
    let bodies = Set(
      indexed.affects + [indexed.proposer, indexed.forum, evaluation.compiled.forum]
    )
    return left.filter { party, _ in
      !bodies.contains(party) && !governance.groupsEver[party].contains { bodies.contains($0) }
    }
    .map { (party: $0.key, date: $0.value) }
    .sorted { $0.party < $1.party }
  }

  /// Those whose positions bear on the answer, with their deputies, and the parties to duties.
  private func partiesOfAnswer() -> [PartyIndex] {
    let compiled = evaluation.compiled
    var parties: [PartyIndex] = []
    for node in compiled.scope.value.reached {
      let party = compiled.structure.parties[node]
      parties.append(party)
      for deputy in governance.deputies[party] { parties.append(deputy.party) }
    }
    for appointment in governance.appointments[compiled.forum] {
      parties.append(appointment.person)
    }
    for duty in compiled.duties {
      parties += duty.parties
      if case .one(let party)? = duty.owing { parties.append(party) }
    }
    return parties
  }

  private func partiesOfActs(_ indexed: IndexedProposal) -> [PartyIndex] {
    // A vote that has no effect is told as that; whoever cast another's has a part.
    var parties = indexed.votes.compactMap { $0.castBy }
    for vote in indexed.castingVotes { parties.append(vote.caster) }
    for act in indexed.attendances { parties.append(act.person) }
    for act in indexed.consultations { parties += [act.consultee, act.consulter] }
    for act in indexed.notices { parties += [act.addressee, act.sender] }
    for act in indexed.decisions { parties.append(act.body) }
    return parties
  }
}
