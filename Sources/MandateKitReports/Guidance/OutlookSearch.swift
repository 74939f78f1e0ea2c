import MandateKit

/// Finds the outlooks of the proposals of a docket one after the other, under one bound on their work.
///
/// A path to a mandate looks at every proposal that adopts, ratifies or confirms, so that the paths of
/// all proposals can take the square of their number. Past the bound an outlook has no path, which the
/// answer says.
public struct OutlookSearch: Sendable {
  private let docket: Docket
  private var paths: BoundedPaths
  private var settled = SettledApprovals()

  /// Creates a search among the proposals of a docket.
  public init(_ docket: Docket) {
    self.docket = docket
    paths = BoundedPaths(docket)
  }

  /// Returns the outlook of a proposal as of the end of a date.
  ///
  /// - Parameters:
  ///   - proposal: The proposal.
  ///   - date: The date, taken at the end of that day.
  /// - Returns: The outlook, or `nil` where the docket has no such proposal.
  public mutating func outlook(of proposal: Proposal.ID, asOf date: CivilDate) -> Outlook? {
    guard docket[proposal] != nil else { return nil }
    let path = path(of: proposal, asOf: date)
    return Outlook(docket, proposal: proposal, asOf: date, path: path, &settled)
  }

  /// Returns the path of a proposal as of the end of a date, without what alone decides.
  ///
  /// - Parameters:
  ///   - proposal: The proposal.
  ///   - date: The date, taken at the end of that day.
  /// - Returns: The path, or `nil` where the bound on the work is reached, or the docket has no such proposal.
  public mutating func path(of proposal: Proposal.ID, asOf date: CivilDate) -> PathToMandate? {
    paths.path(of: proposal, asOf: date)
  }
}
