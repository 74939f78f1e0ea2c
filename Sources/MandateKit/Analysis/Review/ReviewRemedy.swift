extension ReviewFinding {
  /// The remedy for a finding of a review.
  ///
  /// Cases may be added.
  public enum Remedy: String, Hashable, Sendable, CaseIterable {
    /// Record the membership, or that there is none.
    case recordMembership
    /// End one of the memberships, or see that both are meant.
    case endMembership
    /// Name each of the bodies where one is asked.
    case askEach
    /// Record the rule by which the body decides.
    case recordRule
    /// Record the members who vote, or remove the rule.
    case recordElectors
    /// Set a quorum of at least one member, or none.
    case setQuorum
    /// Lower the quorum to what the electors can reach.
    case lowerQuorum
    /// Change the rule so that some set of votes carries.
    case lowerThreshold
    /// Remove the test, or name an elector in it.
    case correctTest
    /// Say who has the casting vote, or ask for a share that no equal division meets.
    case settleTies
    /// Change the weights or the threshold so that each elector can matter.
    case reviseWeights
    /// See that the veto is meant.
    case confirmVeto
    /// Give the casting vote to somebody who exists, and in a rule on which it bears.
    case correctCastingVote
    /// Give votes and classes where a rule reads them, and only there.
    case reconcileSeats
    /// Reorder the rules, or part what they are for.
    case reorderRules
    /// Add a last rule for every proposal, or see that the body is to have no say in others.
    case addLastRule
    /// Count those who came, so that a vote cannot turn silence into opposition.
    case reviseNestedQuorum
    /// Record who has the power to decide.
    case recordAuthority
    /// Say which of them decides.
    case chooseForum
    /// Renew the mandate.
    case renewMandate
    /// Have the body that stands in its place give a new mandate.
    case replaceMandate
    /// Record where the authority comes from.
    case recordOrigin
    /// Have a body act that the law lets act.
    case actAsAllowed
    /// Obtain leave to pass the mandate on.
    case obtainLeave
    /// Have those represented give a mandate.
    case giveMandate
    /// Ask a body that can approve, or widen what it may decide.
    case askAnother
    /// Keep one of the provisions, or part their occasions.
    case reconcileProvisions
    /// Correct what is selected.
    case correctSelector
    /// Record the bank holidays.
    case recordBankHolidays
    /// Look at what the provision cites, and take a later catalogue where there is one.
    case checkLaw
    /// Shorten the duty, or give it more time.
    case allowTime
    /// Record the end of the body whose place another takes.
    case recordEnd
    /// Correct the days, so that one follows the other.
    case alignDates
    /// Correct the name, or see that it is meant.
    case correctName
    /// Record how many patients the practices have.
    case recordPatients
    /// Decide the subjects apart, or see that the first rule is meant.
    case partSubjects
    /// Correct the act on the record, or see that it does not count.
    case correctRecord
    /// Name a body that exists then, or record when it exists or who takes its place.
    case nameAnother
    /// Record what a proposal requires.
    case recordProvisions
    /// Appoint representatives at the forum.
    case appointRepresentative
    /// State the value of the proposals, or see that they have none.
    case stateValue
    /// Examine the rule by hand, or make it simpler.
    case examineByHand
  }
}

extension ReviewFinding.Code {
  /// The remedy for a finding with the code.
  public var remedy: ReviewFinding.Remedy {
    switch self {
    case .practiceWithoutNetwork, .practiceWithoutCommittee: .recordMembership
    case .practiceInTwoNetworks, .practiceInTwoCommittees, .membershipTwice: .endMembership
    case .networkAcrossCommittees, .networkAcrossBoards: .askEach
    case .kindWithoutRule, .bodyWithoutRule: .recordRule
    case .noElectors: .recordElectors
    case .quorumOfZero, .carriedBySilence, .carriedByOneVote: .setQuorum
    case .quorumOutOfReach: .lowerQuorum
    case .neverCarries: .lowerThreshold
    case .testNeverHolds, .testAlwaysHolds: .correctTest
    case .tiePossible: .settleTies
    case .dummyElector, .dictator: .reviseWeights
    case .vetoElector, .presenceNeeded, .vetoClass: .confirmVeto
    case .castingVoteWithoutEffect, .castingVoteHolderGone: .correctCastingVote
    case .votesAllAlike, .votesNotCounted, .classesNotNamed: .reconcileSeats
    case .ruleNeverApplies: .reorderRules
    case .noRuleForSome: .addLastRule
    case .voteForUndoesApproval: .reviseNestedQuorum
    case .subjectNobodyDecides: .recordAuthority
    case .subjectTwoDecide: .chooseForum
    case .mandateExpired, .mandateExpires: .renewMandate
    case .mandateLapsed: .replaceMandate
    case .grantCircle, .giverCoversNothing: .recordOrigin
    case .grantNotAllowed: .actAsAllowed
    case .passedOnWithoutLeave: .obtainLeave
    case .appointmentWithoutMandate: .giveMandate
    case .approvalImpossible: .askAnother
    case .contradictoryProvisions: .reconcileProvisions
    case .selectsNobody: .correctSelector
    case .noBankHolidays: .recordBankHolidays
    case .dutyOutlastsMandate, .dutyOutlastsBody, .ratificationTooShort: .allowTime
    case .lawToCheck: .checkLaw
    case .notExamined: .examineByHand
    case .successorWithoutEnd: .recordEnd
    case .successionGap, .successorBeforeEnd, .neverInForce: .alignDates
    case .nearName, .namedNowhereElse: .correctName
    case .noPatientsKnown: .recordPatients
    case .findsNobodyFor: .correctSelector
    case .rulesDifferBySubject: .partSubjects
    case .actNotCounted, .actNotAskedFor, .actTooLate, .recusalWithoutPart, .votesOnOneDay,
      .revocationTooLate:
      .correctRecord
    case .partyNotThere: .nameAnother
    case .noProvisionInForce: .recordProvisions
    case .nobodyRepresents: .appointRepresentative
    case .valueNotStated: .stateValue
    }
  }
}
