/// The date of a proposal on which something has to be in force.
public enum ProposalDate: String, Hashable, Sendable, CaseIterable {
  /// The day on which it is to be decided.
  case decision
  /// The day on which it was opened, or the decision date where it has none.
  case opening
}
