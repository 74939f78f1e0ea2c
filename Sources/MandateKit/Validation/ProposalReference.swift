/// A reference from a proposal to another, by the key under which documents write it.
enum ProposalReference: String, CaseIterable {
  /// To the proposal that this one ratifies.
  case ratifies
  /// To the earlier proposal that this one confirms.
  case confirms

  /// The other proposal, or `nil` if there is none.
  func target(of proposal: Proposal) -> Proposal.ID? {
    switch self {
    case .ratifies: proposal.ratifies
    case .confirms: proposal.confirms
    }
  }

  /// The number of the reference among those of all proposals, given the entry of its own.
  func edge(from entry: Int) -> Int {
    switch self {
    case .ratifies: 2 * entry
    case .confirms: 2 * entry + 1
    }
  }
}
