/// The casting vote of whoever is entitled to it, where those for and those against are equal.
///
/// The latest valid one of a body on a proposal counts.
public struct CastingVote: Hashable, Sendable {
  /// The body or person that casts it.
  public var by: PartyID
  /// The body whose vote is equal.
  public var body: Body.ID
  /// The proposal.
  public var proposal: Proposal.ID
  /// The choice.
  public var choice: Choice
  /// The day on which it was cast.
  public var date: CivilDate

  /// Creates a casting vote.
  ///
  /// - Parameters:
  ///   - party: The body or person that casts it.
  ///   - body: The body whose vote is equal.
  ///   - proposal: The proposal.
  ///   - choice: The choice.
  ///   - date: The day on which it was cast.
  public init(
    by party: PartyID,
    of body: Body.ID,
    on proposal: Proposal.ID,
    _ choice: Choice,
    date: CivilDate
  ) {
    self.by = party
    self.body = body
    self.proposal = proposal
    self.choice = choice
    self.date = date
  }

  /// The content of a casting vote.
  public enum Choice: String, Hashable, Sendable, CaseIterable {
    /// In favour.
    case `for`
    /// Opposed.
    case against
  }
}
