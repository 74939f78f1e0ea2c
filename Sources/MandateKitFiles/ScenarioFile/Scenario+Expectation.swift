import MandateKit

extension Scenario {
  /// The answer that a scenario expects; a part that is `nil` or empty is not compared.
  public struct Expectation: Hashable, Sendable {
    /// The outcome.
    public var outcome: Outcome
    /// The reason for the outcome, or `nil` for any.
    public var reason: Outcome.Reason?
    /// What provisions require, as it is to be judged.
    public var requirements: [ExpectedRequirement]
    /// The provisions that are not to apply to the proposal.
    public var notRequired: [Provision.ID]
    /// The positions that bodies and people are to have.
    public var positions: [ExpectedPosition]
    /// The voters whose voting for would carry what is open, in any order, or `nil` for any.
    public var missingVoters: [PartyID]?
    /// The practices for which, for certain, nobody may act, in any order, or `nil` for any.
    public var uncovered: [Body.ID]?
    /// The practices that are bound for certain, in any order, or `nil` for any.
    public var bound: [Body.ID]?
    /// The codes of the acts that do not count, in any order and each as often as it is found, or `nil`
    /// for any.
    public var irregularities: [Irregularity.Code]?
    /// The earliest day for the decision, or `nil` for any.
    public var earliestDecision: ExpectedDay?

    /// Creates an expectation.
    ///
    /// - Parameters:
    ///   - outcome: The outcome.
    ///   - reason: The reason for the outcome, or `nil` for any.
    ///   - requirements: What provisions require, as it is to be judged.
    ///   - notRequired: The provisions that are not to apply.
    ///   - positions: The positions that bodies and people are to have.
    ///   - missingVoters: The voters whose voting for would carry what is open, or `nil` for any.
    ///   - uncovered: The practices for which nobody may act, or `nil` for any.
    ///   - bound: The practices that are bound for certain, or `nil` for any.
    ///   - irregularities: The codes of the acts that do not count, or `nil` for any.
    ///   - earliestDecision: The earliest day for the decision, or `nil` for any.
    public init(
      _ outcome: Outcome,
      reason: Outcome.Reason? = nil,
      requirements: [ExpectedRequirement] = [],
      notRequired: [Provision.ID] = [],
      positions: [ExpectedPosition] = [],
      missingVoters: [PartyID]? = nil,
      uncovered: [Body.ID]? = nil,
      bound: [Body.ID]? = nil,
      irregularities: [Irregularity.Code]? = nil,
      earliestDecision: ExpectedDay? = nil
    ) {
      self.outcome = outcome
      self.reason = reason
      self.requirements = requirements
      self.notRequired = notRequired
      self.positions = positions
      self.missingVoters = missingVoters
      self.uncovered = uncovered
      self.bound = bound
      self.irregularities = irregularities
      self.earliestDecision = earliestDecision
    }
  }
}
