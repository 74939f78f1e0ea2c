/// Proposals and what has happened to them under a governance, checked and ready to resolve.
public struct Case: Sendable {
  /// The governance.
  public let governance: Governance
  /// The proposals.
  ///
  /// An answer keeps their order.
  public let proposals: [Proposal]
  /// What has happened.
  public let record: Record

  /// Checks proposals and a record against a governance.
  ///
  /// - Throws: ``InvalidDocument`` with everything that is wrong with them.
  public init(
    governance: Governance,
    proposals: [Proposal],
    record: Record = Record()
  ) throws(InvalidDocument) {
    self.governance = governance
    self.proposals = proposals
    self.record = record
  }

  /// Answers whether a proposal has a valid mandate as of the end of a date.
  ///
  /// - Returns: The resolution, or nothing where the case has no such proposal.
  public func resolve(_ proposal: Proposal.ID, asOf date: CivilDate) -> Resolution? {
    nil
  }
}
