/// A body or person standing aside from a proposal, for an interest it has.
public struct Recusal: Hashable, Sendable {
  /// The body or person that stands aside.
  public var by: PartyID
  /// The proposal.
  public var proposal: Proposal.ID
  /// The day of the recusal.
  ///
  /// One after the decision comes too late.
  public var date: CivilDate
  /// The interest declared.
  public var interest: String?

  /// Creates a recusal.
  ///
  /// - Parameters:
  ///   - party: The body or person that stands aside.
  ///   - proposal: The proposal.
  ///   - date: The day of the recusal. One after the decision comes too late.
  ///   - interest: The interest declared, or `nil` where none is said.
  public init(
    by party: PartyID,
    on proposal: Proposal.ID,
    date: CivilDate,
    interest: String? = nil
  ) {
    self.by = party
    self.proposal = proposal
    self.date = date
    self.interest = interest
  }
}
