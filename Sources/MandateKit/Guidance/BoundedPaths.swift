/// Finds the paths of proposals of a docket one after the other, under one bound on their work.
///
/// A path looks at every proposal that adopts, ratifies or confirms, so that the paths of all proposals can take
/// the square of their number.
package struct BoundedPaths: Sendable {
  private let docket: Docket
  /// The proposals that paths may still look at.
  private var left = Limits.proposalsOfPaths

  /// Creates a search among the proposals of a docket.
  package init(_ docket: Docket) {
    self.docket = docket
  }

  /// Returns the path of a proposal as of the end of a date.
  ///
  /// - Parameters:
  ///   - proposal: The proposal.
  ///   - date: The date, taken at the end of that day.
  /// - Returns: The path, or `nil` where the bound is reached, or the docket has no such proposal.
  package mutating func path(of proposal: Proposal.ID, asOf date: CivilDate) -> PathToMandate? {
    guard docket[proposal] != nil else { return nil }
    let count = docket.proposals(bearingOn: proposal).count
    guard count <= left else { return nil }
    left -= count
    return docket.path(for: proposal, asOf: date)
  }
}
