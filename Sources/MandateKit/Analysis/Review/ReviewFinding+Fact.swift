extension ReviewFinding {
  /// A fact about a governance, with the values that its code has.
  ///
  /// Each is found on the date of the review, and only what exists, is live or is in force on it is
  /// looked at, unless the words say otherwise. Lists are sorted. Cases may be added.
  public enum Fact: Hashable, Sendable {
    // Memberships

    /// A practice is a member of no network, although there are networks.
    case practiceWithoutNetwork(Body.ID, kind: BodyKind)
    /// A practice is a member of more than one network.
    case practiceInTwoNetworks(Body.ID, networks: [Body.ID], kind: BodyKind)
    /// No committee stands for a practice, although there are committees.
    case practiceWithoutCommittee(Body.ID, kind: BodyKind)
    /// More than one committee stands for a practice.
    case practiceInTwoCommittees(Body.ID, committees: [Body.ID], kind: BodyKind)
    /// The practices of a network have more than one committee between them.
    case networkAcrossCommittees(Body.ID, committees: [Body.ID], kind: BodyKind)
    /// The practices of a network have more than one board between them.
    case networkAcrossBoards(Body.ID, boards: [Body.ID], kind: BodyKind)
    /// No body of a kind that decides through its members has a rule; those that have members.
    case kindWithoutRule(BodyKind, bodies: [Body.ID])
    /// A body that has members has no rule, although others of its kind have one.
    case bodyWithoutRule(Body.ID, kind: BodyKind)
    /// A body has successors and no end, so that none of them ever takes its place.
    case successorWithoutEnd(Body.ID, successors: [Body.ID])
    /// No body to which successors lead exists on the day from which the body does not.
    case successionGap(Body.ID, successors: [Body.ID], from: CivilDate)
    /// A successor of a body is said to begin before the body's end; until then both are there.
    case successorBeforeEnd(Body.ID, successor: Body.ID, from: CivilDate, until: CivilDate)
    /// An entry is in force on no day, for those it is about never exist on a day of its period.
    case neverInForce(Entry)

    /// A member has several memberships in one body at once; the first days on which it is so.
    case membershipTwice(PartyID, in: Body.ID, during: Period)

    // Names

    /// A name is one letter away from another that is used or known, and is not itself given and asked for.
    case nearName(NameSort, String, near: String)
    /// A subject or a kind is named in one place only: no proposal, body or other entry has it.
    case namedNowhereElse(NameSort, String, by: Mention)

    // Rules

    /// A body has a rule and no elector, so that it never takes a position by it.
    case noElectors(Body.ID)
    /// A quorum asks for nobody to be present.
    case quorumOfZero(RuleOwner, Quorum)
    /// A quorum asks for more than there are electors.
    case quorumOutOfReach(Body.ID, Quorum, electors: Int)
    /// A rule counts patients, and no patients are known of those who vote by it.
    case noPatientsKnown(RuleOwner)
    /// No set of votes makes a condition hold.
    case neverCarries(Body.ID)
    /// One test of a condition holds under no set of votes, although the condition can hold.
    case testNeverHolds(RuleOwner, Test)
    /// One test of a condition holds even with every elector against.
    case testAlwaysHolds(RuleOwner, Test)
    /// The rule is satisfied where nobody votes at all.
    case carriedBySilence(Body.ID)
    /// One elector of three or more carries where all others are silent.
    case carriedByOneVote(Body.ID, of: Body.ID)
    /// The votes can divide so that the rule turns on an exact half.
    ///
    /// Where a casting vote settles it, only while none of those listed for it is present; these are given.
    case tiePossible(Body.ID, absent: [PartyID])
    /// Electors whose position never decides whether the body is in favour.
    case dummyElector(Body.ID, electors: [Body.ID])
    /// Electors who can each prevent an approval by themselves.
    case vetoElector(Body.ID, electors: [Body.ID])
    /// Electors who can each prevent an approval by staying away, though not by being against.
    case presenceNeeded(Body.ID, electors: [PartyID])
    /// The electors of a class, none of whom can do so alone, can together prevent an approval.
    case vetoClass(Body.ID, MembershipClass, electors: [PartyID])
    /// An elector of two or more who carries an approval whatever the others do.
    case dictator(Body.ID, elector: Body.ID)
    /// One more vote for can undo an approval, as it makes a body below quorate and opposed.
    case voteForUndoesApproval(Body.ID, through: Body.ID)
    /// A casting vote bears on no test: none asks for more than half of those cast.
    case castingVoteWithoutEffect(Body.ID)
    /// Some of those listed for a casting vote do not exist.
    case castingVoteHolderGone(Body.ID, holders: [PartyID])
    /// A rule counts votes, and neither a membership nor a scale gives any: each elector has one.
    case votesAllAlike(Body.ID)
    /// Memberships give votes that no rule counts.
    case votesNotCounted(Body.ID, members: [PartyID])
    /// Memberships give classes that no rule names.
    case classesNotNamed(Body.ID, classes: [MembershipClass])
    /// A rule of a list never applies, for an earlier one, by its number, applies to all that it does.
    case ruleNeverApplies(Body.ID, after: Int)
    /// A list of rules has none for every proposal: from others the body is barred.
    case noRuleForSome(Body.ID)
    /// A question about a rule was not answered: it would have taken more steps than are allowed.
    case notExamined(Body.ID, ReviewFinding.Question)

    // Authority and mandates. A giver is `nil` where the authority is said to be original.

    /// No forum has the power to decide on a subject that occurs in the document.
    case subjectNobodyDecides(SubjectPath)
    /// Two forums, neither under a grant from the other, can decide on subjects for one practice.
    case subjectTwoDecide(Body.ID, Body.ID, subjects: [SubjectPath])
    /// A mandate has expired.
    case mandateExpired(Mandate.ID, giver: Body.ID?, holder: PartyID, until: CivilDate)
    /// A mandate expires soon.
    case mandateExpires(Mandate.ID, giver: Body.ID?, holder: PartyID, until: CivilDate)
    /// The giver or the holder of a mandate, or each of them, does not exist.
    case mandateLapsed(Mandate.ID, gone: PartyID, also: PartyID?)
    /// Mandates lead from body to body back to where they began.
    case grantCircle([Body.ID], mandates: [Mandate.ID])
    /// A mandate passes on what its giver holds only by mandates that may not be passed on.
    case passedOnWithoutLeave(Mandate.ID, giver: Body.ID, holder: PartyID)
    /// The giver of a mandate has none of the authority that it grants.
    case giverCoversNothing(Mandate.ID, giver: Body.ID, holder: PartyID)
    /// The law does not allow a mandate of that kind.
    case grantNotAllowed(Mandate.ID, giver: Body.ID?, holder: PartyID, source: Source)
    /// A representative on a forum holds no mandate to agree or to advise.
    case appointmentWithoutMandate(PartyID, forum: Body.ID)

    // Provisions. A duty ends at the earliest on a day.

    /// No provision is in force, so that no proposal has a mandate.
    case noProvisionInForce
    /// An essential approval is asked of a body that can never give it.
    case approvalImpossible(Provision.ID, of: Body.ID)
    /// Provisions ask the same of the same body on a common occasion, by different measures.
    ///
    /// They are in the order of the document. The selector is `nil` where they select no body.
    case contradictoryProvisions([Provision.ID], of: BodySelector?)
    /// A provision selects bodies of which there are none, whatever the proposal: it is owed to nobody.
    case selectsNobody(Provision.ID, by: BodySelector)
    /// A provision counts working days in a year in which the document has no bank holiday.
    case noBankHolidays(Provision.ID, year: Int)
    /// A duty takes longer than a mandate on its subject still runs.
    case dutyOutlastsMandate(Duty, Mandate.ID, giver: Body.ID?, holder: PartyID, days: Int)
    /// A duty takes longer than the body it is owed to still exists.
    case dutyOutlastsBody(Duty, Body.ID, days: Int)
    /// A ratification must come sooner than a duty owed to the ratifier can be performed.
    case ratificationTooShort(Duty, Mandate.ID, ratifier: Body.ID, holder: PartyID, days: Int)
    /// A provision of a shipped set was to be looked at again after a day, which has passed.
    case lawToCheck(Provision.ID, after: CivilDate)

    // Proposals and the record, each act of which is looked at whatever its date.

    /// A provision that applies to some proposals selects nobody on their decision dates.
    case findsNobodyFor(Provision.ID, proposals: [Proposal.ID])
    /// A provision asks something of the representatives at a forum, and nobody is appointed as one on the
    /// decision dates.
    case nobodyRepresents(Provision.ID, forum: Body.ID, proposals: [Proposal.ID])
    /// A provision applies from a value in pounds on, and to proposals but for the value, which they do not
    /// state, or state as 0.
    case valueNotStated(Provision.ID, from: Int, proposals: [Proposal.ID])
    /// A body that a proposal, a provision that applies or an act names does not exist when it is needed,
    /// and no successor stands in its place; with the days on which it exists.
    case partyNotThere(Body.ID, exists: Period, ReviewFinding.Reference)
    /// Which rule of a body is the first to apply to a proposal depends on which of its subjects is meant.
    case rulesDifferBySubject(Body.ID, Proposal.ID)
    /// An act on a proposal does not count, or counts for less than it seems to.
    case actNotCounted(Proposal.ID, Irregularity)
    /// A consultation, a notice or an attendance on a proposal that no provision asks for.
    case actNotAskedFor(Proposal.ID, UnaskedAct)
    /// An act on a proposal that comes too late to count.
    case actTooLate(Proposal.ID, LateAct)
    /// A recusal of somebody who has no part in a proposal.
    case recusalWithoutPart(PartyID, Proposal.ID)
    /// Several votes of one voter on a proposal on one day, of which one is taken.
    case votesOnOneDay(Proposal.ID, SameDayVotes)
    /// A mandate is revoked after the last day that counts of every proposal on its subjects; that of the
    /// last of them.
    case revocationTooLate(Mandate.ID, last: CivilDate)
  }
}
