/// What bodies made of proposals whose decision dates have passed, as far as it has been asked for.
///
/// No later act counts for such a proposal, so that answers of one docket for several proposals, or as of
/// later dates, can share it.
package struct SettledApprovals: Sendable {
  private var statuses: [Index<Proposal>: [PartyIndex: Status]] = [:]

  /// Creates a record of no approval.
  package init() {}

  /// The status of the approval of a proposal by a body, or `nil` where it has not been asked for.
  subscript(proposal: Index<Proposal>, body: PartyIndex) -> Status? {
    get { statuses[proposal]?[body] }
    set { statuses[proposal, default: [:]][body] = newValue }
  }
}
