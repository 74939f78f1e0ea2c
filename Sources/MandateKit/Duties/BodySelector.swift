/// Which bodies and people a requirement is about, on the decision date of a proposal.
public enum BodySelector: Hashable, Sendable {
  /// One body or person; a body that has ended is replaced by the successor that stands in its place.
  case body(PartyID)
  /// Every body of a kind whose constituency meets that of the proposal.
  case kind(BodyKind)
  /// Every body of a kind that exists on the decision date, wherever it is.
  case every(BodyKind)
  /// The electors of a body on the decision date, or all its members, voting or not.
  case membersOf(Body.ID, nonVoting: Bool = false)
  /// The body that plays a role in the proposal.
  case role(Role)

  /// The part that a body plays in a proposal.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    /// The one that proposes it.
    case proposer
    /// The one that decides it.
    case forum
    /// Those whose constituencies it affects.
    case affected
  }
}
