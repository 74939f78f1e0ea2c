extension Finding.GenericFact {
  /// The body or person that the fact is about, or `nil` where it is about none.
  public var party: Party? {
    switch self {
    case .noElectors(let party, _): party
    case .ballot(let party, _, _, _, _), .ballotStandsIn(let party, _, _, _),
      .mayStandIn(let party),
      .yetToVote(let party, _), .didNotVote(let party, _), .doesNotExist(let party, _),
      .outsideCompetence(let party, _), .noRuleApplies(let party, _), .verdict(let party, _, _),
      .recused(let party, _), .countsAs(let party, _, _, _), .presence(let party),
      .notElector(let party), .castingAct(let party, _, _), .castingVote(let party, _),
      .representativeAbsent(let party), .earlierApproval(let party, _, _),
      .consent(let party), .noOpposition(let party), .consultation(let party, _),
      .otherConsultations(let party, _), .noConsultation(let party),
      .noticeGiven(let party, _, _, _),
      .noticeOutOfTime(let party, _, _, _), .noNotice(let party, _, _), .representative(let party),
      .forum(let party), .expert(let party), .representativeRecused(let party, _),
      .nobodyAppointed(let party), .mandateCovers(_, let party, _, _),
      .giverCoversNone(_, let party, _), .noMandate(let party), .coversOfItself(let party, _, _),
      .uncovered(let party), .giverDoesNotExist(_, let party), .holderDoesNotExist(_, let party),
      .notAdopted(_, _, let party, _), .notRatified(_, _, let party, _),
      .passedOnWithoutLeave(_, let party), .live(_, let party, _):
      party
    case .practicesVerdict, .notExamined, .quorum, .quorumAllOf, .quorumAnyOf, .share, .count,
      .noneAgainst, .allOf, .anyOf, .noElectorOfClass, .castingVoteMayCome, .castingVoteOpen,
      .noCastingVote, .formative, .information, .informed, .answered, .confirmsNothing, .interval,
      .time, .considered, .powerLacking, .outOfScope, .overCeiling,
      .concessionNotAllowed, .notYetInForce, .expired, .revoked:
      nil
    }
  }

  /// The mandate that the fact is about, or `nil` where it is about none.
  public var mandate: Mandate? {
    switch self {
    case .mandateCovers(let mandate, _, _, _), .giverCoversNone(let mandate, _, _),
      .powerLacking(let mandate), .outOfScope(let mandate), .overCeiling(let mandate, _, _),
      .concessionNotAllowed(let mandate), .notYetInForce(let mandate, _),
      .expired(let mandate, _), .revoked(let mandate, _), .giverDoesNotExist(let mandate, _),
      .holderDoesNotExist(let mandate, _), .notAdopted(let mandate, _, _, _),
      .notRatified(let mandate, _, _, _), .passedOnWithoutLeave(let mandate, _),
      .live(let mandate, _, _):
      mandate
    default: nil
    }
  }

  /// The mandate that the fact applies, or `nil` where it applies none.
  var appliedMandate: Mandate? {
    switch self {
    case .mandateCovers(let mandate, _, _, _), .live(let mandate, _, _): mandate
    default: nil
    }
  }
}
