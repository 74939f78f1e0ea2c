/// A body's vote on a proposal.
///
/// The latest valid one is its ballot.
public struct Vote: Hashable, Sendable {
  /// The body that votes.
  public var by: Body.ID
  /// The proposal voted on.
  public var proposal: Proposal.ID
  /// The choice.
  public var choice: Choice
  /// The day of the vote.
  public var date: CivilDate
  /// The body or person that cast it for the body, where that is known.
  public var castBy: PartyID?

  /// Creates a vote.
  public init(
    by body: Body.ID,
    on proposal: Proposal.ID,
    _ choice: Choice,
    date: CivilDate,
    castBy: PartyID? = nil
  ) {
    self.by = body
    self.proposal = proposal
    self.choice = choice
    self.date = date
    self.castBy = castBy
  }
}
