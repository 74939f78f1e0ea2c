/// The vote of a body or a person on a proposal.
///
/// The latest valid one is its ballot.
public struct Vote: Hashable, Sendable {
  /// The body or person that votes.
  public var by: PartyID
  /// The proposal voted on.
  public var proposal: Proposal.ID
  /// The choice.
  public var choice: Choice
  /// The day of the vote.
  public var date: CivilDate
  /// The body or person that cast it, or `nil` where the voter did or it is not known.
  public var castBy: PartyID?

  /// Creates a vote.
  ///
  /// - Parameters:
  ///   - voter: The body or person that votes.
  ///   - proposal: The proposal voted on.
  ///   - choice: The choice.
  ///   - date: The day of the vote.
  ///   - castBy: The body or person that cast it, or `nil` where the voter did or it is not known.
  public init(
    by voter: PartyID,
    on proposal: Proposal.ID,
    _ choice: Choice,
    date: CivilDate,
    castBy: PartyID? = nil
  ) {
    self.by = voter
    self.proposal = proposal
    self.choice = choice
    self.date = date
    self.castBy = castBy
  }
}
