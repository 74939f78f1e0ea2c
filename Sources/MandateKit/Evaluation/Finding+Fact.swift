extension Finding {
  /// A fact by identifiers, as a reader of an answer sees it.
  public typealias Fact = GenericFact<PartyID, Mandate.ID, Proposal.ID>

  /// A fact, with the values that its code has.
  ///
  /// It is generic over how it refers to bodies and people, mandates and proposals: by identifier in
  /// an answer that is read, and by index while one is found. Cases may be added.
  public enum GenericFact<
    Party: Hashable & Sendable,
    Mandate: Hashable & Sendable,
    Proposal: Hashable & Sendable
  >: Hashable, Sendable {
    // Positions. Patients are those by whom a body counts as an elector, where the rule counts them.

    /// A body's own ballot, which is its position, and who cast it, where that is known.
    case ballot(Party, Choice, on: CivilDate, patients: Int64?, castBy: Party? = nil)
    /// A body's own ballot, which stands in for a verdict of none, under a warrant, and who cast it, where
    /// that is known.
    case ballotStandsIn(Party, Choice, on: CivilDate, castBy: Party? = nil)
    /// A body that may still vote under a warrant, its vote standing in for a verdict of none.
    case mayStandIn(Party)
    /// A body that has not voted, and still can.
    case yetToVote(Party, patients: Int64?)
    /// A body that has not voted, and no longer can.
    case didNotVote(Party, patients: Int64?)
    /// A body that does not exist on the decision date.
    case doesNotExist(Party, patients: Int64?)
    /// A body that is not competent in any subject of the proposal.
    case outsideCompetence(Party, patients: Int64?)
    /// A body that lists rules of which none applies to the proposal.
    case noRuleApplies(Party, patients: Int64?)
    /// A body that decides by its rule over its electors, and the verdicts that it can come to.
    case verdict(Party, PositionSet, patients: Int64?)
    /// The verdicts of the practices affected by a rule, each practice voting directly.
    case practicesVerdict(PositionSet)
    /// The verdicts of a rule were examined only up to the bound of work: one that was not shown stays
    /// possible.
    case notExamined
    /// Somebody recused since a day, who takes no position and is left out of the electorate.
    case recused(Party, on: CivilDate)
    /// A rule without electors, or whose electors are all recused: that of a body, or `nil` for that of the
    /// practices affected.
    case noElectors(Party?, areRecused: Bool = false)

    /// What an elector counts for, where the rule counts it: its votes, those of its classes, or its kind,
    /// among which the rule counts, and, of one that is recused, its patients.
    case countsAs(Party, patients: Int64? = nil, votes: Int64?, classes: [MembershipClass])

    // Rules

    /// A test of a quorum, a share or a number, and how much of the total takes part.
    ///
    /// Both are by the weight of the test, and of its class where it has one.
    case quorum(Quorum, present: Int64, of: Int64)
    /// The presence of an elector, which a quorum asks for.
    case presence(Party)
    /// Every one of the tests of a quorum below.
    case quorumAllOf
    /// At least one of the tests of a quorum below.
    case quorumAnyOf
    /// A share to reach, perhaps among a class, and how much of the total is for.
    case share(
      Threshold,
      of: Condition.Denominator,
      by: Condition.Weight,
      among: MembershipClass? = nil,
      for: Int64,
      total: Int64
    )
    /// A number to reach, perhaps among a class, and how many are for.
    case count(atLeast: Int64, by: Condition.Weight, among: MembershipClass? = nil, for: Int64)
    /// No elector, or none of a class, may be against; the number that is.
    case noneAgainst(among: MembershipClass? = nil, against: Int)
    /// The consent of an elector.
    case consent(Party)
    /// No opposition from an elector.
    case noOpposition(Party)
    /// Every one of the conditions below.
    case allOf
    /// At least one of the conditions below.
    case anyOf
    /// Somebody whom a test names is no elector.
    case notElector(Party)
    /// No elector, those recused left out, is of a class among which a test counts.
    case noElectorOfClass(MembershipClass)

    // Casting votes

    /// The casting vote that was cast, and counts.
    case castingAct(Party, Choice, on: CivilDate)
    /// The first present of those who have the casting vote, and the positions that it can take.
    case castingVote(Party, PositionSet)
    /// No casting vote is on record, and one may still come, either way.
    case castingVoteMayCome
    /// It is not settled who of those listed is the first present, or what it says.
    case castingVoteOpen
    /// Nobody who has the casting vote is present, or nobody cast it.
    case noCastingVote

    // Consultations

    /// A consultation of a body on the record.
    case consultation(Party, opened: CivilDate)
    /// The number of further consultations of a body, none of which comes nearer or can be continued
    /// sooner than those explained.
    case otherConsultations(Party, Int)
    /// No consultation of a body is on the record.
    case noConsultation(Party)
    /// The day on which it closed, and the last day for that.
    case formative(closed: CivilDate?, by: CivilDate)
    /// The sufficiency of the information given, as it is said, or `nil` where that is left out.
    case information(isSufficient: Bool? = nil)
    /// The day on which the information was complete, after which the days are counted.
    case informed(on: CivilDate)
    /// The day on which the one asked answered, which ends the time.
    case answered(on: CivilDate)
    /// The days from the start to closing, once closed, and the fewest that are enough.
    case time(Int?, atLeast: Int, inWorkingDays: Bool)
    /// The day on which its product was considered, and the last day for that.
    case considered(on: CivilDate?, by: CivilDate)

    // Notices. The first day that counts is `nil` where the notice must precede the decision.

    /// A notice to a body in time.
    case noticeGiven(Party, on: CivilDate, from: CivilDate?, by: CivilDate)
    /// A notice to a body that was not given in time.
    case noticeOutOfTime(Party, on: CivilDate, from: CivilDate?, by: CivilDate)
    /// No notice to a body is on the record.
    case noNotice(Party, from: CivilDate?, by: CivilDate)

    // Confirmations
    /// The proposal confirms no earlier one.
    case confirmsNothing
    /// The approval of an earlier proposal, decided on a day, by a body or person.
    case earlierApproval(Party, of: Proposal, on: CivilDate)
    /// The days from the earlier decision to this one, and the fewest that are enough.
    case interval(Int, atLeast: Int, inWorkingDays: Bool, clear: Bool)
    // Representation and authority

    /// A person who is appointed to the forum as a representative.
    case representative(Party)
    /// The forum, which is to decide.
    case forum(Party)
    /// A person who is appointed to the forum as an expert, and binds nobody.
    case expert(Party)
    /// A representative whose attendance at the forum is not on record.
    case representativeAbsent(Party)
    /// A representative who is recused since a day.
    case representativeRecused(Party, on: CivilDate)
    /// A forum to which nobody is appointed.
    case nobodyAppointed(Party)
    /// How many of the practices affected a mandate covers.
    case mandateCovers(Mandate, holder: Party, practices: Int, of: Int)
    /// A mandate that covers none of the practices, for its giver covers none of them, or none of those for
    /// which the body over which it runs stands.
    case giverCoversNone(Mandate, giver: Party, over: MandateScope? = nil)
    /// A person or body that holds no mandate.
    case noMandate(Party)
    /// How many of the practices affected a body covers of itself.
    case coversOfItself(Party, practices: Int, of: Int)
    /// A practice that is not covered for certain.
    case uncovered(Party)

    // Defects of a mandate

    /// It does not have the power that is needed.
    case powerLacking(Mandate)
    /// It does not cover every subject of the proposal.
    case outOfScope(Mandate)
    /// The proposal is worth more than its ceiling, in pounds.
    case overCeiling(Mandate, ceiling: Int64, value: Int64)
    /// The proposal makes a concession, and it allows none.
    case concessionNotAllowed(Mandate)
    /// It was not yet in force on the decision date.
    case notYetInForce(Mandate, from: CivilDate)
    /// It had expired on the decision date.
    case expired(Mandate, until: CivilDate)
    /// It was revoked.
    case revoked(Mandate, on: CivilDate)
    /// Its giver does not exist on the decision date.
    case giverDoesNotExist(Mandate, giver: Party)
    /// Its holder does not exist on the decision date.
    case holderDoesNotExist(Mandate, holder: Party)
    /// The proposal that adopts it is not approved by its giver, or is decided too late.
    ///
    /// The decision date is `nil` where the docket does not have the proposal.
    case notAdopted(Mandate, through: Proposal, by: Party, on: CivilDate?)
    /// It is not ratified. Until it is, what is agreed is agreed *ad referendum*.
    ///
    /// The proposal is one that may still ratify it, or `nil` where there is none.
    case notRatified(Mandate, through: Proposal?, by: Party, until: CivilDate)
    /// It was passed on by a giver who might not pass it on.
    case passedOnWithoutLeave(Mandate, giver: Party)
    /// A mandate that may warrant a ballot, its holder, and since when the holder is recused, if it is.
    case live(Mandate, holder: Party, recused: CivilDate? = nil)

    /// The body over whose constituency a mandate runs, and those of the practices affected in it.
    public struct MandateScope: Hashable, Sendable {
      /// The body.
      public var body: Party
      /// The number of practices affected for which the body stands.
      public var practices: Int

      /// Creates a scope.
      ///
      /// - Parameters:
      ///   - body: The body.
      ///   - practices: The number of practices affected for which the body stands.
      public init(_ body: Party, practices: Int) {
        self.body = body
        self.practices = practices
      }
    }
  }
}
