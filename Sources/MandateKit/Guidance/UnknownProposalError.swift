/// The error that a docket has no proposal of some identifier.
public struct UnknownProposalError: Error, Hashable, Sendable {
  /// The identifier asked for.
  public let proposal: Proposal.ID
  /// A proposal of the docket whose identifier differs by one letter, or `nil` where none does.
  public let nearest: Proposal.ID?
  /// The proposals of the docket in their order, at most the first eight.
  public let known: [Proposal.ID]
}

extension UnknownProposalError: CustomStringConvertible {
  /// The error as one sentence, with the proposal that may be meant or else the first that there are.
  public var description: String {
    let none = "There is no proposal \(quoted(proposal))"
    if let nearest { return "\(none): is \(quoted(nearest)) meant?" }
    if known.isEmpty { return "\(none): the docket has none." }
    return "\(none). The docket has \(known.map { quoted($0) }.joined(separator: ", "))."
  }
}
