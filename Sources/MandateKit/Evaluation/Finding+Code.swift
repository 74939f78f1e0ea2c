extension Finding {
  /// The stable codes of findings.
  ///
  /// Each is the code of the fact of the same name, which says what it means. Cases may be added.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// Codes about positions.
    case ballot, ballotStandsIn, mayStandIn, yetToVote, didNotVote, doesNotExist, outsideCompetence,
      noRuleApplies, verdict, practicesVerdict, notExamined, recused, noElectors, countsAs
    /// Codes about rules.
    case quorum, presence, quorumAllOf, quorumAnyOf, share, count, noneAgainst, consent,
      noOpposition, allOf, anyOf, notElector, noElectorOfClass
    /// Codes about casting votes.
    case castingAct, castingVote, castingVoteMayCome, castingVoteOpen, noCastingVote
    /// Codes about consultations.
    case consultation, otherConsultations, noConsultation, formative, information, informed,
      answered, time,
      considered
    /// Codes about notices.
    case noticeGiven, noticeOutOfTime, noNotice
    /// Codes about confirmations.
    case confirmsNothing, earlierApproval, interval
    /// Codes about representation and authority.
    case representative, forum, expert, representativeRecused, representativeAbsent,
      nobodyAppointed, mandateCovers,
      giverCoversNone, noMandate, coversOfItself, uncovered
    /// Codes about the defects of a mandate.
    case powerLacking, outOfScope, overCeiling, concessionNotAllowed, notYetInForce, expired,
      revoked, giverDoesNotExist, holderDoesNotExist, notAdopted, notRatified, passedOnWithoutLeave,
      live
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
    case .noRuleApplies: .noRuleApplies
    case .verdict: .verdict
    case .practicesVerdict: .practicesVerdict
    case .notExamined: .notExamined
    case .recused: .recused
    case .noElectors: .noElectors
    case .countsAs: .countsAs
    case .quorum: .quorum
    case .presence: .presence
    case .quorumAllOf: .quorumAllOf
    case .quorumAnyOf: .quorumAnyOf
    case .share: .share
    case .count: .count
    case .noneAgainst: .noneAgainst
    case .consent: .consent
    case .noOpposition: .noOpposition
    case .allOf: .allOf
    case .anyOf: .anyOf
    case .notElector: .notElector
    case .noElectorOfClass: .noElectorOfClass
    case .castingAct: .castingAct
    case .castingVote: .castingVote
    case .castingVoteMayCome: .castingVoteMayCome
    case .castingVoteOpen: .castingVoteOpen
    case .noCastingVote: .noCastingVote
    case .consultation: .consultation
    case .otherConsultations: .otherConsultations
    case .noConsultation: .noConsultation
    case .formative: .formative
    case .information: .information
    case .informed: .informed
    case .answered: .answered
    case .time: .time
    case .considered: .considered
    case .noticeGiven: .noticeGiven
    case .noticeOutOfTime: .noticeOutOfTime
    case .noNotice: .noNotice
    case .representative: .representative
    case .forum: .forum
    case .expert: .expert
    case .representativeRecused: .representativeRecused
    case .representativeAbsent: .representativeAbsent
    case .confirmsNothing: .confirmsNothing
    case .earlierApproval: .earlierApproval
    case .interval: .interval
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
