/// The error that a docket has no proposal of some identifier.
public struct UnknownProposalError: Error, Hashable, Sendable {
  /// The identifier asked for.
  public let proposal: Proposal.ID
  /// A proposal of the docket whose identifier differs by one letter, or `nil` where none does.
  public let nearest: Proposal.ID?
}

extension UnknownProposalError: CustomStringConvertible {
  /// The error as one sentence, with the proposal that may be meant.
  public var description: String {
    let meant = nearest.map { ": is \(quoted($0)) meant" } ?? ""
    return "There is no proposal \(quoted(proposal))\(meant)\(meant.isEmpty ? "." : "?")"
  }
}
