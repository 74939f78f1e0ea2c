extension Finding.GenericFact {
  /// Returns the same fact with other references to parties, mandates and proposals.
  func map<NewParty, NewMandate, NewProposal>(
    party: (Party) -> NewParty,
    mandate: (Mandate) -> NewMandate,
    proposal: (Proposal) -> NewProposal
  ) -> Finding.GenericFact<NewParty, NewMandate, NewProposal> {
    switch self {
    case .ballot(let who, let choice, let day, let patients, let caster):
      .ballot(party(who), choice, on: day, patients: patients, castBy: caster.map(party))
    case .ballotStandsIn(let who, let choice, let day, let caster):
      .ballotStandsIn(party(who), choice, on: day, castBy: caster.map(party))
    case .mayStandIn(let who): .mayStandIn(party(who))
    case .yetToVote(let who, let patients): .yetToVote(party(who), patients: patients)
    case .didNotVote(let who, let patients): .didNotVote(party(who), patients: patients)
    case .doesNotExist(let who, let patients): .doesNotExist(party(who), patients: patients)
    case .outsideCompetence(let who, let patients):
      .outsideCompetence(party(who), patients: patients)
    case .noRuleApplies(let who, let patients): .noRuleApplies(party(who), patients: patients)
    case .verdict(let who, let positions, let patients):
      .verdict(party(who), positions, patients: patients)
    case .practicesVerdict(let positions): .practicesVerdict(positions)
    case .notExamined: .notExamined
    case .recused(let who, let day): .recused(party(who), on: day)
    case .noElectors(let who, let areRecused):
      .noElectors(who.map(party), areRecused: areRecused)
    case .countsAs(let who, let patients, let votes, let classes):
      .countsAs(party(who), patients: patients, votes: votes, classes: classes)
    case .quorum(let quorum, let present, let all): .quorum(quorum, present: present, of: all)
    case .presence(let who): .presence(party(who))
    case .quorumAllOf: .quorumAllOf
    case .quorumAnyOf: .quorumAnyOf
    case .share(let threshold, let denominator, let weight, let name, let favour, let total):
      .share(threshold, of: denominator, by: weight, among: name, for: favour, total: total)
    case .count(let atLeast, let weight, let name, let favour):
      .count(atLeast: atLeast, by: weight, among: name, for: favour)
    case .noneAgainst(let name, let against): .noneAgainst(among: name, against: against)
    case .consent(let who): .consent(party(who))
    case .noOpposition(let who): .noOpposition(party(who))
    case .allOf: .allOf
    case .anyOf: .anyOf
    case .notElector(let who): .notElector(party(who))
    case .noElectorOfClass(let name): .noElectorOfClass(name)
    case .castingAct(let who, let choice, let day): .castingAct(party(who), choice, on: day)
    case .castingVote(let who, let positions): .castingVote(party(who), positions)
    case .castingVoteMayCome: .castingVoteMayCome
    case .castingVoteOpen: .castingVoteOpen
    case .noCastingVote: .noCastingVote
    case .consultation(let who, let day): .consultation(party(who), opened: day)
    case .otherConsultations(let who, let count): .otherConsultations(party(who), count)
    case .noConsultation(let who): .noConsultation(party(who))
    case .formative(let day, let last): .formative(closed: day, by: last)
    case .information(let isSufficient): .information(isSufficient: isSufficient)
    case .informed(let day): .informed(on: day)
    case .answered(let day): .answered(on: day)
    case .time(let days, let atLeast, let inWorkingDays):
      .time(days, atLeast: atLeast, inWorkingDays: inWorkingDays)
    case .considered(let day, let last): .considered(on: day, by: last)
    case .noticeGiven(let who, let day, let first, let last):
      .noticeGiven(party(who), on: day, from: first, by: last)
    case .noticeOutOfTime(let who, let day, let first, let last):
      .noticeOutOfTime(party(who), on: day, from: first, by: last)
    case .noNotice(let who, let first, let last): .noNotice(party(who), from: first, by: last)
    case .representative(let who): .representative(party(who))
    case .forum(let who): .forum(party(who))
    case .expert(let who): .expert(party(who))
    case .confirmsNothing: .confirmsNothing
    case .earlierApproval(let who, let other, let day):
      .earlierApproval(party(who), of: proposal(other), on: day)
    case .interval(let days, let atLeast, let inWorkingDays, let clear):
      .interval(days, atLeast: atLeast, inWorkingDays: inWorkingDays, clear: clear)
    case .representativeAbsent(let who): .representativeAbsent(party(who))
    case .representativeRecused(let who, let day): .representativeRecused(party(who), on: day)
    case .nobodyAppointed(let who): .nobodyAppointed(party(who))
    case .mandateCovers(let grant, let who, let practices, let all):
      .mandateCovers(mandate(grant), holder: party(who), practices: practices, of: all)
    case .giverCoversNone(let grant, let who, let scope):
      .giverCoversNone(
        mandate(grant),
        giver: party(who),
        over: scope.map { .init(party($0.body), practices: $0.practices) }
      )
    case .noMandate(let who): .noMandate(party(who))
    case .coversOfItself(let who, let practices, let all):
      .coversOfItself(party(who), practices: practices, of: all)
    case .uncovered(let who): .uncovered(party(who))
    case .powerLacking(let grant): .powerLacking(mandate(grant))
    case .outOfScope(let grant): .outOfScope(mandate(grant))
    case .overCeiling(let grant, let ceiling, let value):
      .overCeiling(mandate(grant), ceiling: ceiling, value: value)
    case .concessionNotAllowed(let grant): .concessionNotAllowed(mandate(grant))
    case .notYetInForce(let grant, let first): .notYetInForce(mandate(grant), from: first)
    case .expired(let grant, let end): .expired(mandate(grant), until: end)
    case .revoked(let grant, let day): .revoked(mandate(grant), on: day)
    case .giverDoesNotExist(let grant, let who):
      .giverDoesNotExist(mandate(grant), giver: party(who))
    case .holderDoesNotExist(let grant, let who):
      .holderDoesNotExist(mandate(grant), holder: party(who))
    case .notAdopted(let grant, let cause, let who, let day):
      .notAdopted(mandate(grant), through: proposal(cause), by: party(who), on: day)
    case .notRatified(let grant, let cause, let who, let end):
      .notRatified(mandate(grant), through: cause.map(proposal), by: party(who), until: end)
    case .passedOnWithoutLeave(let grant, let who):
      .passedOnWithoutLeave(mandate(grant), giver: party(who))
    case .live(let grant, let who, let day): .live(mandate(grant), holder: party(who), recused: day)
    }
  }
}
