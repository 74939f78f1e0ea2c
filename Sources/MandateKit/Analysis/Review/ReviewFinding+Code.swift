extension ReviewFinding {
  /// The stable codes of what a review can find.
  ///
  /// Each is the code of the fact of the same name, which says when it is found. Findings are sorted
  /// in this order. Cases may be added.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// Codes about memberships.
    case practiceWithoutNetwork, practiceInTwoNetworks, practiceWithoutCommittee,
      practiceInTwoCommittees, networkAcrossCommittees, networkAcrossBoards, kindWithoutRule,
      bodyWithoutRule
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
    case approvalImpossible, contradictoryProvisions, selectsNobody, noBankHolidays,
      dutyOutlastsMandate, dutyOutlastsBody, ratificationTooShort
    /// Codes about proposals and the record.
    case findsNobodyFor, rulesDifferBySubject, actNotCounted, actNotAskedFor
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
        .rulesDifferBySubject, .actNotCounted:
        .warning
      case .networkAcrossCommittees, .networkAcrossBoards, .carriedByOneVote, .tiePossible,
        .vetoElector, .presenceNeeded, .vetoClass, .votesNotCounted, .classesNotNamed,
        .noRuleForSome,
        .mandateExpired, .notExamined, .successorBeforeEnd, .namedNowhereElse, .actNotAskedFor:
        .note
      }
    }
  }
}

extension ReviewFinding.Fact {
  /// The stable code of the fact.
  public var code: ReviewFinding.Code {
    switch self {
    case .practiceWithoutNetwork: .practiceWithoutNetwork
    case .practiceInTwoNetworks: .practiceInTwoNetworks
    case .practiceWithoutCommittee: .practiceWithoutCommittee
    case .practiceInTwoCommittees: .practiceInTwoCommittees
    case .networkAcrossCommittees: .networkAcrossCommittees
    case .networkAcrossBoards: .networkAcrossBoards
    case .kindWithoutRule: .kindWithoutRule
    case .bodyWithoutRule: .bodyWithoutRule
    case .noElectors: .noElectors
    case .quorumOfZero: .quorumOfZero
    case .quorumOutOfReach: .quorumOutOfReach
    case .neverCarries: .neverCarries
    case .testNeverHolds: .testNeverHolds
    case .testAlwaysHolds: .testAlwaysHolds
    case .carriedBySilence: .carriedBySilence
    case .carriedByOneVote: .carriedByOneVote
    case .tiePossible: .tiePossible
    case .dummyElector: .dummyElector
    case .vetoElector: .vetoElector
    case .presenceNeeded: .presenceNeeded
    case .vetoClass: .vetoClass
    case .castingVoteWithoutEffect: .castingVoteWithoutEffect
    case .castingVoteHolderGone: .castingVoteHolderGone
    case .votesAllAlike: .votesAllAlike
    case .votesNotCounted: .votesNotCounted
    case .classesNotNamed: .classesNotNamed
    case .ruleNeverApplies: .ruleNeverApplies
    case .noRuleForSome: .noRuleForSome
    case .dictator: .dictator
    case .voteForUndoesApproval: .voteForUndoesApproval
    case .notExamined: .notExamined
    case .subjectNobodyDecides: .subjectNobodyDecides
    case .subjectTwoDecide: .subjectTwoDecide
    case .mandateExpired: .mandateExpired
    case .mandateExpires: .mandateExpires
    case .mandateLapsed: .mandateLapsed
    case .grantCircle: .grantCircle
    case .passedOnWithoutLeave: .passedOnWithoutLeave
    case .giverCoversNothing: .giverCoversNothing
    case .grantNotAllowed: .grantNotAllowed
    case .appointmentWithoutMandate: .appointmentWithoutMandate
    case .approvalImpossible: .approvalImpossible
    case .contradictoryProvisions: .contradictoryProvisions
    case .selectsNobody: .selectsNobody
    case .noBankHolidays: .noBankHolidays
    case .dutyOutlastsMandate: .dutyOutlastsMandate
    case .dutyOutlastsBody: .dutyOutlastsBody
    case .ratificationTooShort: .ratificationTooShort
    case .successorWithoutEnd: .successorWithoutEnd
    case .successionGap: .successionGap
    case .successorBeforeEnd: .successorBeforeEnd
    case .neverInForce: .neverInForce
    case .nearName: .nearName
    case .namedNowhereElse: .namedNowhereElse
    case .noPatientsKnown: .noPatientsKnown
    case .findsNobodyFor: .findsNobodyFor
    case .rulesDifferBySubject: .rulesDifferBySubject
    case .actNotCounted: .actNotCounted
    case .actNotAskedFor: .actNotAskedFor
    }
  }
}
