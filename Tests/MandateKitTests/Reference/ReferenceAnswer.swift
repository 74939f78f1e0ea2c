import MandateKit

/// What the reference evaluator answers for one proposal as of one date.
struct ReferenceAnswer: Hashable {
  var outcome: Outcome
  var affected: PracticeCount
  /// In the order of provisions, then of bodies.
  var rows: [Row]
  /// By identifier: the bodies whose constituency meets that of the proposal, and everybody that an
  /// approval reached.
  var positions: [AttainablePositions]
  var bound: Bound
  var voice: Voice
  /// Sorted by code, body and date.
  var irregularities: [Irregularity]
  /// Sorted by code, provision and body, those without one first.
  var warnings: [Warning]
  var earliestDecision: CivilDate?
  /// Whether an engine must answer with that date.
  ///
  /// Not where it hangs on an essential approval whose votes needed are not comparable.
  var earliestDecisionIsComparable: Bool

  /// The positions that one body or person can take.
  struct AttainablePositions: Hashable {
    var body: PartyID
    var positions: PositionSet
  }

  /// The practices that are bound for certain, and the others that may be.
  struct Bound: Hashable {
    var certain: [Body.ID] = []
    var possible: [Body.ID] = []
  }

  /// What is required.
  enum Kind: String {
    case approval, consultation, notice, representation, authority, confirmation
  }

  /// One requirement of one body or person.
  struct Row: Hashable {
    var provision: Provision.ID
    var body: PartyID?
    var kind: Kind
    var force: Provision.Force
    var status: Status
    /// For approvals.
    var votesNeeded: ReferenceVotesNeeded?
    /// For consultations.
    var openBy: CivilDate?
    /// For consultations.
    var earliestDecision: CivilDate?
    /// For consultations.
    var limbs: RequirementResult.ConsultationPath.Limbs?
    /// For notices.
    var deadline: CivilDate?
    /// For representation and authority.
    var uncovered: [Body.ID] = []
  }

  /// An act or ballot that does not count, or not as it was meant.
  struct Irregularity: Hashable {
    var code: Code
    var body: PartyID
    var date: CivilDate

    enum Code: String {
      case unwarranted, voidBallot, outsideCompetence, notTheForum
      case recusedCaster, notEntitledToCast, voidCasting, withoutEffect, byAnotherParty
    }
  }

  /// Something in the arrangement that may not mean what it seems to.
  struct Warning: Hashable {
    var code: Code
    var provision: Provision.ID?
    var body: Body.ID?

    enum Code: String {
      case noBankHolidays, selectsNobody, severalRules
    }
  }
}
