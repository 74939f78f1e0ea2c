import MandateKit

/// What goes beyond an answer: the way to a mandate, and what alone decides.
public struct Outlook: Hashable, Sendable {
  /// The way to a mandate.
  public var path: Path
  /// What alone would make the outcome another.
  public var decisive: DecisiveReasons

  /// Creates an outlook.
  public init(path: Path, decisive: DecisiveReasons) {
    self.path = path
    self.decisive = decisive
  }

  /// Finds the outlook of a proposal as of the end of a date, or nothing where the case has no such
  /// proposal.
  public init?(_ docket: Case, proposal: Proposal.ID, asOf date: CivilDate) {
    guard let path = docket.path(for: proposal, asOf: date),
      let decisive = docket.decisiveReasons(for: proposal, asOf: date)
    else { return nil }
    self.init(path: path, decisive: decisive)
  }
}
