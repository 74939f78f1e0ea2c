extension ReviewFinding.Fact {
  /// The body at which the fact is found, or `nil` where it is found at none.
  public var body: Body.ID? {
    switch self {
    case .practiceWithoutNetwork(let body, _), .practiceInTwoNetworks(let body, _, _),
      .practiceWithoutCommittee(let body, _), .practiceInTwoCommittees(let body, _, _),
      .networkAcrossCommittees(let body, _, _), .networkAcrossBoards(let body, _, _),
      .bodyWithoutRule(let body, _), .noElectors(let body), .quorumOutOfReach(let body, _, _),
      .neverCarries(let body), .carriedBySilence(let body), .carriedByOneVote(let body, _),
      .tiePossible(let body, _), .dummyElector(let body, _), .vetoElector(let body, _),
      .presenceNeeded(let body, _), .vetoClass(let body, _, _), .castingVoteWithoutEffect(let body),
      .castingVoteHolderGone(let body, _), .votesAllAlike(let body), .votesNotCounted(let body, _),
      .classesNotNamed(let body, _), .ruleNeverApplies(let body, _), .noRuleForSome(let body),
      .dictator(let body, _), .voteForUndoesApproval(let body, _), .notExamined(let body, _),
      .subjectTwoDecide(let body, _, _), .mandateLapsed(_, let body, _),
      .passedOnWithoutLeave(_, let body, _), .giverCoversNothing(_, let body, _),
      .appointmentWithoutMandate(_, let body), .approvalImpossible(_, let body),
      .dutyOutlastsBody(_, let body, _), .ratificationTooShort(_, _, let body, _, _),
      .successorWithoutEnd(let body, _), .successionGap(let body, _, _),
      .successorBeforeEnd(let body, _, _, _), .rulesDifferBySubject(let body, _),
      .neverInForce(.membership(_, let body)), .neverInForce(.appointment(_, let body)),
      .neverInForce(.deputy(_, let body)), .namedNowhereElse(_, _, .body(let body)),
      .membershipTwice(_, let body, _), .partyNotThere(let body, _, _),
      .nobodyRepresents(_, let body, _), .recusalWithoutPart(let body, _):
      body
    case .actNotCounted(_, let irregularity): irregularity.body
    case .actNotAskedFor(_, let act): act.body
    case .actTooLate(_, let act): act.body
    case .votesOnOneDay(_, let votes): votes.body
    case .quorumOfZero(let owner, _), .testNeverHolds(let owner, _), .testAlwaysHolds(let owner, _),
      .noPatientsKnown(let owner):
      if case .body(let body, _) = owner { body } else { nil }
    case .mandateExpired(_, let giver, _, _), .mandateExpires(_, let giver, _, _),
      .grantNotAllowed(_, let giver, _, _), .dutyOutlastsMandate(_, _, let giver, _, _):
      giver
    case .contradictoryProvisions(_, let selector):
      if case .body(let body)? = selector { body } else { nil }
    case .selectsNobody(_, let selector):
      if case .membersOf(let body, _) = selector { body } else { nil }
    case .kindWithoutRule, .subjectNobodyDecides, .grantCircle, .noBankHolidays, .nearName,
      .namedNowhereElse, .neverInForce(.mandate), .findsNobodyFor, .noProvisionInForce,
      .valueNotStated,
      .revocationTooLate, .lawToCheck:
      nil
    }
  }
}
