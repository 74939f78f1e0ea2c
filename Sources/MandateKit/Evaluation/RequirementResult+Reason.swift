extension RequirementResult {
  /// The stable codes of why a requirement is met, open or unmet.
  ///
  /// Cases may be added.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// The selector found nobody, so there is no requirement.
    case nobodySelected
    /// There are bodies of the kind asked for, and the proposal concerns none of them.
    case nobodyConcerned

    // Approvals
    /// The body, or the practices, are in favour.
    case approved
    /// The approval can still come either way.
    case approvalOpen
    /// The body, or the practices, are against.
    case opposed
    /// The body abstains.
    case abstained
    /// There is no position, and none can come.
    case noPosition
    /// The body does not exist on the decision date.
    case bodyDoesNotExist
    /// The body is not competent in the subjects.
    case outsideCompetence
    /// None of the rules of the body applies to the proposal.
    case noRuleApplies
    /// The body or person is recused.
    case recused
    /// The body, or the practices, can no longer come to be in favour, and may be against or not.
    case outOfReach

    // Consultations
    /// A consultation passes every limb asked.
    case consulted
    /// There is still time for a consultation to pass.
    case consultationOpen
    /// No consultation is on the record, and there is no more time for one.
    case notConsulted
    /// A consultation is on the record, and fails a limb.
    case consultationDefective

    // Notices
    /// A notice was given in time.
    case noticeGiven
    /// There is still time for a notice.
    case noticeOpen
    /// No notice was given in time.
    case noticeNotGiven

    // Confirmations
    /// The body approves the earlier proposal, which leaves enough days.
    case confirmed
    /// The approval of the earlier proposal can still come either way.
    case confirmationOpen
    /// The body does not approve the earlier proposal.
    case notConfirmed
    /// The proposal confirms no earlier one.
    case confirmsNothing
    /// The earlier proposal leaves too few days.
    case confirmedTooSoon
    // Representation and authority
    /// The representatives cover every practice.
    case represented
    /// The forum covers every practice.
    case authorised
    /// Voting is open, so arrangements can still be made.
    case arrangementsOpen
    /// Mandates that are not yet adopted or ratified would complete it.
    case adReferendum
    /// Nobody is appointed to the forum to represent.
    case nobodyAppointed
    /// Only experts are appointed, and an expert binds nobody.
    case onlyExperts
    /// Every representative is recused.
    case representativesRecused
    /// No representative is on record as present.
    case representativesAbsent
    /// No mandate is held.
    case noMandate
    /// Mandates are held whose givers may act for none of the practices.
    case mandateGivesNothing
    /// Mandates are held, and none would cover the practices.
    case mandatesElsewhere
    /// Every mandate that might cover the practices fails for one reason: expired.
    case mandateExpired
    /// A mandate that is not yet in force.
    case mandateNotYetInForce
    /// A mandate that was revoked.
    case mandateRevoked
    /// A mandate that does not cover the subjects.
    case mandateOutOfScope
    /// A mandate without the power that is needed.
    case mandatePowerLacking
    /// A mandate over whose ceiling the proposal goes.
    case mandateOverCeiling
    /// A mandate that allows no concession.
    case mandateConcession
    /// A mandate that was not ratified.
    case mandateNotRatified
    /// A mandate that was not adopted.
    case mandateNotAdopted
    /// A mandate that was passed on without leave.
    case mandatePassedOn
    /// A mandate whose giver or holder does not exist on the decision date.
    case mandateLapsed
    /// Mandates that cover some of the practices and not all.
    case partlyCovered
    /// The forum may advise and not decide.
    case forumOnlyAdvisory
    /// The forum has no authority over part of the practices.
    case forumPartlyAuthorised
  }
}
