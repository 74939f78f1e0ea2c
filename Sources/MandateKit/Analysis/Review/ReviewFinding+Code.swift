extension ReviewFinding {
  /// The stable codes of what a review can find.
  ///
  /// Cases may be added. Each says when it is found; the date is that of the review, and only what
  /// exists, is live or is in force on it is looked at, unless the words say otherwise.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    // Who belongs to whom.

    /// A practice is a member of no network, although there are networks.
    case practiceWithoutNetwork
    /// A practice is a member of more than one network.
    case practiceInTwoNetworks
    /// No committee stands for a practice, although there are committees.
    case practiceWithoutCommittee
    /// More than one committee stands for a practice.
    case practiceInTwoCommittees
    /// The practices of a network have more than one committee between them.
    case networkAcrossCommittees
    /// The practices of a network have more than one board between them.
    case networkAcrossBoards
    /// No body of a kind that decides through its members has a rule.
    case kindWithoutRule
    /// A body that has members has no rule, although others of its kind have one.
    case bodyWithoutRule

    // How a body makes up its mind.

    /// A body has a rule and no elector, so that it never takes a position by it.
    case noElectors
    /// A quorum asks for nobody to be present.
    case quorumOfZero
    /// A quorum asks for more than there are electors.
    case quorumOutOfReach
    /// No set of votes makes a condition hold.
    case neverCarries
    /// One test of a condition holds under no set of votes, although the condition can hold.
    case testNeverHolds
    /// One test of a condition holds even with every elector against.
    case testAlwaysHolds
    /// The rule is satisfied where nobody votes at all.
    case carriedBySilence
    /// One elector of three or more carries where all others are silent.
    case carriedByOneVote
    /// The votes can divide so that the rule turns on an exact half.
    case tiePossible
    /// Electors whose position never decides whether the body is in favour.
    case dummyElector
    /// Electors who can each prevent an approval by themselves.
    case vetoElector
    /// An elector of two or more who carries an approval whatever the others do.
    case dictator
    /// One more vote for can undo an approval, as it makes a body below quorate and opposed.
    case voteForUndoesApproval

    // Who can decide, and who may act for whom.

    /// No forum has the power to decide on a subject that occurs in the arrangement.
    case subjectNobodyDecides
    /// Two forums, neither under a grant from the other, can decide on a subject for one practice.
    case subjectTwoDecide
    /// A mandate has expired.
    case mandateExpired
    /// A mandate expires soon.
    case mandateExpires
    /// The giver or the holder of a mandate does not exist.
    case mandateLapsed
    /// Mandates lead from body to body back to where they began.
    case grantCircle
    /// A mandate passes on what its giver holds only by mandates that may not be passed on.
    case passedOnWithoutLeave
    /// The giver of a mandate has nothing of what it grants.
    case giverCoversNothing
    /// The law does not allow a mandate of that kind.
    case grantNotAllowed
    /// A representative on a forum holds no mandate to agree or to advise.
    case appointmentWithoutMandate

    // What must hold.

    /// An essential approval is asked of a body that can never give it.
    case approvalImpossible
    /// Provisions ask the same of the same body on a common occasion, by different measures.
    case contradictoryProvisions
    /// A provision selects bodies of a kind of which there is none: it is met, and asks nothing.
    case selectsNobody
    /// A duty takes longer than a mandate on its subject still runs.
    case dutyOutlastsMandate
    /// A duty takes longer than the body it is owed to still exists.
    case dutyOutlastsBody
    /// A ratification must come sooner than a duty owed to the ratifier can be performed.
    case ratificationTooShort

    /// A question about a rule was not answered: it would have taken more steps than are allowed.
    case notExamined

    /// How much a finding with the code matters.
    public var severity: Severity {
      switch self {
      case .noElectors, .quorumOutOfReach, .neverCarries,
        .giverCoversNothing, .passedOnWithoutLeave, .approvalImpossible, .dutyOutlastsBody,
        .ratificationTooShort:
        .error
      case .practiceWithoutNetwork, .practiceInTwoNetworks, .practiceWithoutCommittee,
        .practiceInTwoCommittees, .kindWithoutRule, .bodyWithoutRule, .quorumOfZero,
        .testNeverHolds, .testAlwaysHolds, .carriedBySilence, .dummyElector, .dictator,
        .voteForUndoesApproval, .subjectTwoDecide, .mandateExpires, .mandateLapsed, .grantCircle,
        .appointmentWithoutMandate, .subjectNobodyDecides, .grantNotAllowed,
        .contradictoryProvisions, .selectsNobody,
        .dutyOutlastsMandate:
        .warning
      case .networkAcrossCommittees, .networkAcrossBoards, .carriedByOneVote, .tiePossible,
        .vetoElector, .mandateExpired, .notExamined:
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
    case .dutyOutlastsMandate: .dutyOutlastsMandate
    case .dutyOutlastsBody: .dutyOutlastsBody
    case .ratificationTooShort: .ratificationTooShort
    }
  }
}
