/// A consultation of one body by another on a proposal.
public struct Consultation: Hashable, Sendable {
  /// The body that was asked.
  public var of: Body.ID
  /// The body that asked.
  public var by: Body.ID
  /// The proposal.
  public var proposal: Proposal.ID
  /// The day it opened.
  public var opened: CivilDate
  /// The day it closed, not before it opened.
  public var closed: CivilDate?
  /// Whether the information given was enough for a considered answer, where that is said.
  public var sufficientInformation: Bool?
  /// The day its product was considered, where it has closed and was.
  public var considered: CivilDate?

  /// Creates a consultation.
  public init(
    of body: Body.ID,
    by party: Body.ID,
    on proposal: Proposal.ID,
    opened: CivilDate,
    closed: CivilDate? = nil,
    sufficientInformation: Bool? = nil,
    considered: CivilDate? = nil
  ) {
    self.of = body
    self.by = party
    self.proposal = proposal
    self.opened = opened
    self.closed = closed
    self.sufficientInformation = sufficientInformation
    self.considered = considered
  }
}
