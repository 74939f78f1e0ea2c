extension Finding {
  /// The stable codes of findings.
  ///
  /// Cases may be added.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    // Positions
    /// A body's own ballot is its position. Date: when it was cast.
    case ballot
    /// A body's own ballot stands in for a verdict of none, under a warrant.
    case ballotStandsIn
    /// A body may still vote under a warrant, its vote standing in for a verdict of none.
    case mayStandIn
    /// A body has not voted, and still can.
    case yetToVote
    /// A body has not voted, and no longer can.
    case didNotVote
    /// A body comes to its position by its rule over its electors.
    case verdict
    /// A body does not exist on the decision date.
    case doesNotExist
    /// A body is not competent in any subject of the proposal.
    case outsideCompetence
    /// An elector is recused and left out of the electorate.
    case recused
    /// The practices affected come to a position by a rule, each voting directly.
    case practicesVerdict
    /// There is no elector.
    case noElectors

    // Rules
    /// Whether enough electors are present.
    case quorum
    /// A share of those for.
    case share
    /// A number of those for.
    case count
    /// No elector is against. Actual: how many are.
    case noneAgainst
    /// The consent of an elector.
    case consent
    /// No opposition from an elector.
    case noOpposition
    /// Every one of the conditions below.
    case allOf
    /// At least one of the conditions below.
    case anyOf

    // Consultations
    /// One consultation on the record. Date: when it opened.
    case consultation
    /// No consultation is on the record.
    case noConsultation
    /// It closed before the decision.
    case formative
    /// The information given was sufficient.
    case information
    /// There was time enough from opening to closing.
    case time
    /// Its product was considered before the decision.
    case considered

    // Notices
    // Required: the last day. Actual: the first day that counts, where reporting back is asked.
    /// A notice in time is on the record.
    case noticeGiven
    /// A notice is on the record, and was not given in time.
    case noticeOutOfTime
    /// No notice is on the record.
    case noNotice

    // Representation and authority
    /// A person is appointed to the forum as a representative.
    case representative
    /// The forum, and what it may decide.
    case forum
    /// A person is appointed to the forum as an expert, and binds nobody.
    case expert
    /// A representative is recused.
    case representativeRecused
    /// Nobody is appointed to the forum.
    case nobodyAppointed
    /// A mandate covers practices. Actual: how many of those affected.
    case mandateCovers
    /// A mandate covers none of the practices, for its giver covers none of them.
    case giverCoversNone
    /// No mandate is held.
    case noMandate
    /// A body covers practices of itself. Actual: how many of those affected.
    case coversOfItself
    /// Practices are not covered for certain. Actual: how many of those affected.
    case uncovered

    // What a mandate lacks
    /// It does not have the power that is needed.
    case powerLacking
    /// It does not cover every subject of the proposal.
    case outOfScope
    /// The proposal is worth more than its ceiling.
    case overCeiling
    /// The proposal makes a concession, and it allows none.
    case concessionNotAllowed
    /// It was not yet in force on the decision date.
    case notYetInForce
    /// It had expired on the decision date.
    case expired
    /// It was revoked. Date: when.
    case revoked
    /// Its giver does not exist on the decision date.
    case giverDoesNotExist
    /// Its holder does not exist on the decision date.
    case holderDoesNotExist
    /// The proposal by which it was adopted is not approved by its giver, or decided too late.
    case notAdopted
    /// It is not ratified. Until it is, what is agreed is agreed *ad referendum*.
    case notRatified
    /// It was passed on by a giver who might not pass it on.
    case passedOnWithoutLeave
    /// The mandate is live.
    case live
  }
}

extension Finding.GenericFact {
  /// The stable code of the fact.
  public var code: Finding.Code {
    switch self {
    case .ballot: .ballot
    case .ballotStandsIn: .ballotStandsIn
    case .mayStandIn: .mayStandIn
    case .yetToVote: .yetToVote
    case .didNotVote: .didNotVote
    case .doesNotExist: .doesNotExist
    case .outsideCompetence: .outsideCompetence
    case .verdict: .verdict
    case .practicesVerdict: .practicesVerdict
    case .recused: .recused
    case .noElectors: .noElectors
    case .quorum: .quorum
    case .share: .share
    case .count: .count
    case .noneAgainst: .noneAgainst
    case .consent: .consent
    case .noOpposition: .noOpposition
    case .allOf: .allOf
    case .anyOf: .anyOf
    case .consultation: .consultation
    case .noConsultation: .noConsultation
    case .formative: .formative
    case .information: .information
    case .time: .time
    case .considered: .considered
    case .noticeGiven: .noticeGiven
    case .noticeOutOfTime: .noticeOutOfTime
    case .noNotice: .noNotice
    case .representative: .representative
    case .forum: .forum
    case .expert: .expert
    case .representativeRecused: .representativeRecused
    case .nobodyAppointed: .nobodyAppointed
    case .mandateCovers: .mandateCovers
    case .giverCoversNone: .giverCoversNone
    case .noMandate: .noMandate
    case .coversOfItself: .coversOfItself
    case .uncovered: .uncovered
    case .powerLacking: .powerLacking
    case .outOfScope: .outOfScope
    case .overCeiling: .overCeiling
    case .concessionNotAllowed: .concessionNotAllowed
    case .notYetInForce: .notYetInForce
    case .expired: .expired
    case .revoked: .revoked
    case .giverDoesNotExist: .giverDoesNotExist
    case .holderDoesNotExist: .holderDoesNotExist
    case .notAdopted: .notAdopted
    case .notRatified: .notRatified
    case .passedOnWithoutLeave: .passedOnWithoutLeave
    case .live: .live
    }
  }
}
