/// The decision of a body on a proposal.
///
/// Only its forum's decisions settle anything.
public struct Decision: Hashable, Sendable {
  /// The body that decided.
  public var by: Body.ID
  /// The proposal.
  public var proposal: Proposal.ID
  /// The day of the decision.
  public var date: CivilDate

  /// Creates a decision.
  ///
  /// - Parameters:
  ///   - body: The body that decided.
  ///   - proposal: The proposal.
  ///   - date: The day of the decision.
  public init(by body: Body.ID, on proposal: Proposal.ID, date: CivilDate) {
    self.by = body
    self.proposal = proposal
    self.date = date
  }
}
