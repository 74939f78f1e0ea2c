extension Finding.GenericFact {
  /// Returns the same fact with other ways of referring to bodies and people, mandates and proposals.
  func map<NewParty, NewMandate, NewProposal>(
    party: (Party) -> NewParty,
    mandate: (Mandate) -> NewMandate,
    proposal: (Proposal) -> NewProposal
  ) -> Finding.GenericFact<NewParty, NewMandate, NewProposal> {
    switch self {
    case .ballot(let who, let choice, on: let day, patients: let patients):
      .ballot(party(who), choice, on: day, patients: patients)
    case .ballotStandsIn(let who, let choice, on: let day):
      .ballotStandsIn(party(who), choice, on: day)
    case .mayStandIn(let who):
      .mayStandIn(party(who))
    case .yetToVote(let who, patients: let patients):
      .yetToVote(party(who), patients: patients)
    case .didNotVote(let who, patients: let patients):
      .didNotVote(party(who), patients: patients)
    case .doesNotExist(let who, patients: let patients):
      .doesNotExist(party(who), patients: patients)
    case .outsideCompetence(let who, patients: let patients):
      .outsideCompetence(party(who), patients: patients)
    case .verdict(let who, let positions, patients: let patients):
      .verdict(party(who), positions, patients: patients)
    case .practicesVerdict(let positions):
      .practicesVerdict(positions)
    case .recused(let who, on: let day):
      .recused(party(who), on: day)
    case .noElectors(let who):
      .noElectors(who.map(party))
    case .quorum(let quorum, present: let present, of: let all):
      .quorum(quorum, present: present, of: all)
    case .share(
      let threshold,
      of: let denominator,
      by: let weight,
      for: let favour,
      total: let total
    ):
      .share(threshold, of: denominator, by: weight, for: favour, total: total)
    case .count(atLeast: let atLeast, by: let weight, for: let favour):
      .count(atLeast: atLeast, by: weight, for: favour)
    case .noneAgainst(against: let against):
      .noneAgainst(against: against)
    case .consent(let who):
      .consent(party(who))
    case .noOpposition(let who):
      .noOpposition(party(who))
    case .allOf: .allOf
    case .anyOf: .anyOf
    case .consultation(let who, opened: let day):
      .consultation(party(who), opened: day)
    case .noConsultation(let who):
      .noConsultation(party(who))
    case .formative(closed: let day, by: let last):
      .formative(closed: day, by: last)
    case .information: .information
    case .time(let days, atLeast: let atLeast, inWorkingDays: let inWorkingDays):
      .time(days, atLeast: atLeast, inWorkingDays: inWorkingDays)
    case .considered(on: let day, by: let last):
      .considered(on: day, by: last)
    case .noticeGiven(let who, on: let day, from: let first, by: let last):
      .noticeGiven(party(who), on: day, from: first, by: last)
    case .noticeOutOfTime(let who, on: let day, from: let first, by: let last):
      .noticeOutOfTime(party(who), on: day, from: first, by: last)
    case .noNotice(let who, from: let first, by: let last):
      .noNotice(party(who), from: first, by: last)
    case .representative(let who):
      .representative(party(who))
    case .forum(let who):
      .forum(party(who))
    case .expert(let who):
      .expert(party(who))
    case .representativeRecused(let who, on: let day):
      .representativeRecused(party(who), on: day)
    case .nobodyAppointed(let who):
      .nobodyAppointed(party(who))
    case .mandateCovers(let grant, holder: let who, practices: let practices, of: let all):
      .mandateCovers(mandate(grant), holder: party(who), practices: practices, of: all)
    case .giverCoversNone(let grant, giver: let who):
      .giverCoversNone(mandate(grant), giver: party(who))
    case .noMandate(let who):
      .noMandate(party(who))
    case .coversOfItself(let who, practices: let practices, of: let all):
      .coversOfItself(party(who), practices: practices, of: all)
    case .uncovered(let who):
      .uncovered(party(who))
    case .powerLacking(let grant):
      .powerLacking(mandate(grant))
    case .outOfScope(let grant):
      .outOfScope(mandate(grant))
    case .overCeiling(let grant, ceiling: let ceiling, value: let value):
      .overCeiling(mandate(grant), ceiling: ceiling, value: value)
    case .concessionNotAllowed(let grant):
      .concessionNotAllowed(mandate(grant))
    case .notYetInForce(let grant, from: let first):
      .notYetInForce(mandate(grant), from: first)
    case .expired(let grant, until: let end):
      .expired(mandate(grant), until: end)
    case .revoked(let grant, on: let day):
      .revoked(mandate(grant), on: day)
    case .giverDoesNotExist(let grant, giver: let who):
      .giverDoesNotExist(mandate(grant), giver: party(who))
    case .holderDoesNotExist(let grant, holder: let who):
      .holderDoesNotExist(mandate(grant), holder: party(who))
    case .notAdopted(let grant, through: let cause, by: let who, on: let day):
      .notAdopted(mandate(grant), through: proposal(cause), by: party(who), on: day)
    case .notRatified(let grant, through: let cause, by: let who, until: let end):
      .notRatified(mandate(grant), through: cause.map(proposal), by: party(who), until: end)
    case .passedOnWithoutLeave(let grant, giver: let who):
      .passedOnWithoutLeave(mandate(grant), giver: party(who))
    case .live(let grant, holder: let who):
      .live(mandate(grant), holder: party(who))
    }
  }
}
