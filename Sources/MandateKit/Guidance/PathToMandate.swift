/// The way from where a proposal stands to a mandate: dated steps in order.
///
/// A path that has steps and no obstacle works: taking every step, and nobody doing anything else,
/// yields a mandate on the decision date, or on the last day of ratifying what was already agreed.
public struct PathToMandate: Hashable, Sendable {
  /// The proposal.
  public let proposal: Proposal.ID
  /// The date as of which the path starts.
  public let asOf: CivilDate
  /// The decision date that the proposal has.
  public let givenDecisionDate: CivilDate
  /// The decision date for which the path is laid: the given one, or the earliest that allows it.
  public let decisionDate: CivilDate
  /// The steps, by the last day for each.
  ///
  /// Empty where there is a mandate, or no path.
  public let steps: [Step]
  /// The obstacles that no step can remove.
  ///
  /// Empty where the path leads to a mandate.
  public let obstacles: [Obstacle]

  /// Whether the decision has to be taken later than planned.
  public var slips: Bool { decisionDate > givenDecisionDate }

  /// The day as of whose end every step yields a mandate: the decision date, or the last day of a step that
  /// comes after it.
  public var completion: CivilDate {
    steps.reduce(decisionDate) { max($0, $1.by) }
  }

  /// The number of votes to obtain on the proposal.
  public var votes: Int {
    steps.reduce(0) { sum, step in
      if case .obtainVotes(let voters, _) = step.action { sum + voters.count } else { sum }
    }
  }

  /// Something on the way to a mandate that no step can remove.
  public struct Obstacle: Hashable, Sendable {
    /// The kind of obstacle.
    public var code: Code
    /// The provision that it stands in the way of, where it is one.
    public var provision: Provision.ID?
    /// The body of whom that provision requires something.
    public var body: Body.ID?
    /// What stands in the way of that, where it is known.
    public var cause: RequirementResult.Obstacle?

    /// Creates an obstacle.
    ///
    /// - Parameters:
    ///   - code: The kind of obstacle.
    ///   - provision: The provision that it stands in the way of, or `nil` for the proposal as a whole.
    ///   - body: The body of whom that provision requires something, or `nil` where it is none.
    ///   - cause: What stands in the way of that, or `nil` where it is not known.
    public init(
      _ code: Code,
      provision: Provision.ID? = nil,
      body: Body.ID? = nil,
      cause: RequirementResult.Obstacle? = nil
    ) {
      self.code = code
      self.provision = provision
      self.body = body
      self.cause = cause
    }

    /// The stable codes of obstacles.
    ///
    /// Cases may be added.
    public enum Code: String, Hashable, Sendable, CaseIterable {
      /// The proposal affects no practice.
      case nobodyAffected
      /// No essential requirement asks those affected, their representatives, or a body in which they
      /// decide.
      case nothingGrants
      /// The forum has decided, and no ratification to come makes a mandate of it. A new proposal is needed.
      case decided
      /// No set of votes that are still to be cast carries an approval.
      case approvalOutOfReach
      /// The proposal does not say which earlier one it confirms.
      case confirmsNothing
      /// What the proposal confirms is not approved for certain.
      case confirmedNotApproved
      /// The representatives at the forum would have to ask or tell somebody, and there are none who are
      /// not recused.
      case noRepresentative
      /// The steps that are known do not lead to a mandate together.
      case stepsConflict
    }
  }

  init(
    proposal: Proposal.ID,
    asOf: CivilDate,
    givenDecisionDate: CivilDate,
    decisionDate: CivilDate,
    steps: [Step] = [],
    obstacles: [Obstacle] = []
  ) {
    self.proposal = proposal
    self.asOf = asOf
    self.givenDecisionDate = givenDecisionDate
    self.decisionDate = decisionDate
    self.steps = steps
    self.obstacles = obstacles
  }
}
