/// The way from where a proposal stands to a mandate: all that is missing, as dated steps in order.
///
/// A path without an obstacle works: taking every one of its steps, and nobody doing anything else, yields
/// a mandate on the decision date, or on the last day of ratifying what was already agreed.
public struct PathToMandate: Hashable, Sendable {
  /// The proposal.
  public let proposal: Proposal.ID
  /// The date as of which the path starts.
  public let asOf: CivilDate
  /// The decision date that the proposal has.
  public let givenDecisionDate: CivilDate
  /// The decision date for which the path is laid: the given one, or the earliest that allows it.
  public let decisionDate: CivilDate
  /// The steps that the mandate needs, by the last day for each.
  ///
  /// Empty where there is a mandate. Where there are obstacles, the steps are what else is missing: they do
  /// not lead to a mandate by themselves.
  public let steps: [Step]
  /// The steps that exposures and good practice ask for and that can still be taken, by the last day for
  /// each.
  ///
  /// The mandate does not need them. Taking them too leaves it in place.
  public let furtherSteps: [Step]
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
      if case .obtainVotes(let ballots, _) = step.action { sum + ballots.count } else { sum }
    }
  }

  /// Creates a path.
  ///
  /// Not public: a path that is given out has been tried.
  package init(
    proposal: Proposal.ID,
    asOf: CivilDate,
    givenDecisionDate: CivilDate,
    decisionDate: CivilDate,
    steps: [Step] = [],
    furtherSteps: [Step] = [],
    obstacles: [Obstacle] = []
  ) {
    self.proposal = proposal
    self.asOf = asOf
    self.givenDecisionDate = givenDecisionDate
    self.decisionDate = decisionDate
    self.steps = steps
    self.furtherSteps = furtherSteps
    self.obstacles = obstacles
  }
}
