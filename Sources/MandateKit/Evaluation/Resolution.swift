/// The answer for one proposal as of one date, with everything it rests on.
public struct Resolution: Hashable, Sendable {
  /// The proposal.
  public package(set) var proposal: Proposal.ID
  /// The date of the question, taken at the end of that day.
  public package(set) var asOf: CivilDate
  /// The decision date of the proposal.
  public package(set) var decisionDate: CivilDate
  /// The earliest day on which the forum is known to have decided, if it has.
  public package(set) var decided: CivilDate?
  /// Whether there is a valid mandate.
  public package(set) var outcome: Outcome
  /// The reason for the outcome.
  public package(set) var reason: Outcome.Reason
  /// The practices that the proposal affects.
  public package(set) var affected: PracticeCount
  /// The requirements, judged, in the order of the provisions and then by body.
  public package(set) var requirements: [RequirementResult]
  private let positionList: PositionList
  /// The practices that it binds; none where it is no commitment.
  public package(set) var bound: BoundPractices
  /// The voice of general practice.
  public package(set) var voice: Voice
  /// The acts on the record that do not count, sorted.
  public package(set) var irregularities: [Irregularity]
  /// Remarks on the constitution that bear on the proposal, sorted by code, provision and body.
  public package(set) var warnings: [Warning]
  /// The earliest date for the decision, as far as votes, consultations, notices and confirmations go.
  ///
  /// `nil` where the outcome is `mandated`, where no requirement grants a mandate, once decided, where an
  /// essential approval has no path, where what an essential confirmation confirms is not approved
  /// for certain, or where it would come after 2999.
  public package(set) var earliestDecision: CivilDate?

  /// Whether votes can still be cast: the decision date has not come, and no decision is known.
  package var votingIsOpen: Bool { asOf < decisionDate && decided == nil }

  /// Creates a resolution.
  ///
  /// Not public: an outcome comes from resolving, so that it can stand as proof.
  package init(
    proposal: Proposal.ID,
    asOf: CivilDate,
    decisionDate: CivilDate,
    decided: CivilDate? = nil,
    outcome: Outcome,
    reason: Outcome.Reason,
    affected: PracticeCount,
    requirements: [RequirementResult],
    positions: [BodyPositions],
    bound: BoundPractices = BoundPractices(),
    voice: Voice,
    irregularities: [Irregularity],
    warnings: [Warning] = [],
    earliestDecision: CivilDate?
  ) {
    self.init(
      proposal: proposal,
      asOf: asOf,
      decisionDate: decisionDate,
      decided: decided,
      outcome: outcome,
      reason: reason,
      affected: affected,
      requirements: requirements,
      positions: PositionList(positions),
      bound: bound,
      voice: voice,
      irregularities: irregularities,
      warnings: warnings,
      earliestDecision: earliestDecision
    )
  }

  init(
    proposal: Proposal.ID,
    asOf: CivilDate,
    decisionDate: CivilDate,
    decided: CivilDate?,
    outcome: Outcome,
    reason: Outcome.Reason,
    affected: PracticeCount,
    requirements: [RequirementResult],
    positions: PositionList,
    bound: BoundPractices,
    voice: Voice,
    irregularities: [Irregularity],
    warnings: [Warning],
    earliestDecision: CivilDate?
  ) {
    self.proposal = proposal
    self.asOf = asOf
    self.decisionDate = decisionDate
    self.decided = decided
    self.outcome = outcome
    self.reason = reason
    self.affected = affected
    self.requirements = requirements
    positionList = positions
    self.bound = bound
    self.voice = voice
    self.irregularities = irregularities
    self.warnings = warnings
    self.earliestDecision = earliestDecision
  }

  /// The positions that bodies can still take, by body.
  ///
  /// Of every body whose constituency meets that of the proposal, and every body that an approval
  /// reached. They are named each time that they are read.
  ///
  /// - Complexity: O(bodies).
  public var positions: [BodyPositions] { positionList.named }

  /// The requirements of force `exposure` that are not met: the mandate stands, and is at risk.
  public var exposures: [RequirementResult] {
    requirements.filter { $0.force == .exposure && $0.status != .met }
  }

  /// The positions that one body can still take.
  public struct BodyPositions: Hashable, Sendable {
    /// The body.
    public package(set) var body: Body.ID
    /// The positions.
    public package(set) var positions: PositionSet
    /// The kind of the body.
    public package(set) var kind: BodyKind
    /// Those of the practices affected that the body stands for.
    public package(set) var behind: PracticeCount
    /// Whether the body's view went into another's settled verdict, as one of its electors.
    ///
    /// Said of bodies that stand for practices affected.
    public package(set) var isHeard: Bool

    /// Creates the positions of a body.
    package init(
      body: Body.ID,
      positions: PositionSet,
      kind: BodyKind,
      behind: PracticeCount = .none,
      isHeard: Bool = false
    ) {
      self.body = body
      self.positions = positions
      self.kind = kind
      self.behind = behind
      self.isHeard = isHeard
    }
  }
}
