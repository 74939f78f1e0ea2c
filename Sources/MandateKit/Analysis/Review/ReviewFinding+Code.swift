extension ReviewFinding {
  /// The stable codes of what a review can find.
  ///
  /// Each is the code of the fact of the same name, which says when it is found. Findings are sorted
  /// in this order. Cases may be added.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// Codes about memberships.
    case practiceWithoutNetwork, practiceInTwoNetworks, practiceWithoutCommittee,
      practiceInTwoCommittees, networkAcrossCommittees, networkAcrossBoards, kindWithoutRule,
      bodyWithoutRule, membershipTwice
    /// Codes about when bodies and entries are there.
    case successorWithoutEnd, successionGap, successorBeforeEnd, neverInForce
    /// Codes about names.
    case nearName, namedNowhereElse
    /// Codes about rules.
    case noElectors, quorumOfZero, quorumOutOfReach, noPatientsKnown, neverCarries, testNeverHolds,
      testAlwaysHolds,
      carriedBySilence, carriedByOneVote, tiePossible, dummyElector, vetoElector,
      presenceNeeded, vetoClass, dictator, voteForUndoesApproval, castingVoteWithoutEffect,
      castingVoteHolderGone, votesAllAlike, votesNotCounted, classesNotNamed, ruleNeverApplies,
      noRuleForSome
    /// Codes about authority and mandates.
    case subjectNobodyDecides, subjectTwoDecide, mandateExpired, mandateExpires, mandateLapsed,
      grantCircle, passedOnWithoutLeave, giverCoversNothing, grantNotAllowed,
      appointmentWithoutMandate
    /// Codes about provisions.
    case noProvisionInForce, approvalImpossible, contradictoryProvisions, selectsNobody,
      noBankHolidays,
      dutyOutlastsMandate, dutyOutlastsBody, ratificationTooShort, lawToCheck
    /// Codes about proposals and the record.
    case partyNotThere, findsNobodyFor, nobodyRepresents, valueNotStated, rulesDifferBySubject,
      actNotCounted, actNotAskedFor, actTooLate, votesOnOneDay, recusalWithoutPart,
      revocationTooLate
    /// The code of a question about a rule that was not answered.
    case notExamined

    /// The severity of a finding with the code.
    public var severity: Severity {
      switch self {
      case .noElectors, .quorumOutOfReach, .noPatientsKnown, .neverCarries,
        .giverCoversNothing, .passedOnWithoutLeave, .approvalImpossible, .dutyOutlastsBody,
        .ratificationTooShort:
        .error
      case .practiceWithoutNetwork, .practiceInTwoNetworks, .practiceWithoutCommittee,
        .practiceInTwoCommittees, .kindWithoutRule, .bodyWithoutRule, .quorumOfZero,
        .testNeverHolds, .testAlwaysHolds, .carriedBySilence, .dummyElector, .dictator,
        .voteForUndoesApproval, .subjectTwoDecide, .mandateExpires, .mandateLapsed, .grantCircle,
        .appointmentWithoutMandate, .subjectNobodyDecides, .grantNotAllowed,
        .contradictoryProvisions, .selectsNobody, .noBankHolidays, .dutyOutlastsMandate,
        .castingVoteWithoutEffect, .castingVoteHolderGone, .votesAllAlike, .ruleNeverApplies,
        .successorWithoutEnd, .successionGap, .neverInForce, .nearName, .findsNobodyFor,
        .rulesDifferBySubject, .actNotCounted, .membershipTwice, .noProvisionInForce,
        .partyNotThere, .nobodyRepresents, .actTooLate, .votesOnOneDay, .recusalWithoutPart:
        .warning
      case .networkAcrossCommittees, .networkAcrossBoards, .carriedByOneVote, .tiePossible,
        .vetoElector, .presenceNeeded, .vetoClass, .votesNotCounted, .classesNotNamed,
        .noRuleForSome,
        .mandateExpired, .notExamined, .successorBeforeEnd, .namedNowhereElse, .actNotAskedFor,
        .valueNotStated, .revocationTooLate, .lawToCheck:
        .note
      }
    }
  }
}
