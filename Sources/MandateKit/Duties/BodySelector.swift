/// Which bodies a requirement is about, on the decision date of a proposal.
public enum BodySelector: Hashable, Sendable {
  /// One body, or the first of its successors that exists on the decision date.
  case body(Body.ID)
  /// Every body of a kind whose constituency meets that of the proposal.
  case kind(BodyKind)
  /// The body that plays a role in the proposal.
  case role(Role)

  /// The part that a body plays in a proposal.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    /// The one that proposes it.
    case proposer
    /// The one that decides it.
    case forum
    /// The one whose constituency it affects.
    case affected
  }
}
