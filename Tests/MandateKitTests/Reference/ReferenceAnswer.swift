import MandateKit

/// What the reference evaluator answers for one proposal as of one date.
struct ReferenceAnswer: Hashable {
  var outcome: Outcome
  var affected: PracticeCount
  /// In the order of provisions, then of bodies.
  var rows: [Row]
  /// By body: those whose constituency meets that of the proposal, and those an approval reached.
  var positions: [AttainablePositions]
  var voice: Voice
  /// Sorted by code, body and date.
  var irregularities: [Irregularity]
  var earliestDecision: CivilDate?
  /// Whether an engine must answer with that date.
  ///
  /// Not where it hangs on an essential approval whose votes needed are not comparable.
  var earliestDecisionIsComparable: Bool

  /// The positions that one body can take.
  struct AttainablePositions: Hashable {
    var body: Body.ID
    var positions: PositionSet
  }

  /// One requirement of one body.
  struct Row: Hashable {
    var provision: Provision.ID
    var body: Body.ID?
    var kind: RequirementResult.Kind
    var force: Provision.Force
    var status: Status
    /// For approvals.
    var votesNeeded: ReferenceVotesNeeded?
    /// For consultations.
    var openBy: CivilDate?
    /// For consultations.
    var earliestDecision: CivilDate?
    /// For consultations: those that an engine may answer with.
    ///
    /// More than one where consultations come equally near.
    var limbs: [RequirementResult.ConsultationPath.Limbs] = []
    /// For notices.
    var deadline: CivilDate?
    /// For representation and authority.
    var uncovered: [Body.ID] = []
  }

  /// A vote or decision that does not count.
  struct Irregularity: Hashable {
    var code: MandateKit.Irregularity.Code
    var body: Body.ID
    var date: CivilDate
  }
}
