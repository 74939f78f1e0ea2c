/// A notice from one body or person to another about a proposal.
///
/// Telling is not asking.
public struct Notice: Hashable, Sendable {
  /// The body that was told.
  public var to: PartyID
  /// The body that told it.
  public var by: PartyID
  /// The proposal.
  public var proposal: Proposal.ID
  /// The day of the notice.
  public var date: CivilDate

  /// Creates a notice.
  ///
  /// - Parameters:
  ///   - body: The body or person that was told.
  ///   - party: The body or person that told it.
  ///   - proposal: The proposal.
  ///   - date: The day of the notice.
  public init(to body: PartyID, by party: PartyID, on proposal: Proposal.ID, date: CivilDate) {
    self.to = body
    self.by = party
    self.proposal = proposal
    self.date = date
  }
}
