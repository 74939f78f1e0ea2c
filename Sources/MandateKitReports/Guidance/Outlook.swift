import MandateKit

/// The way to a mandate, and the single changes that would make the outcome another.
public struct Outlook: Hashable, Sendable {
  /// The way to a mandate, or `nil` where it was not looked for.
  public var path: PathToMandate?
  /// The single changes that would make the outcome another, or `nil` where they were not looked for.
  public var decisive: Docket.DecisiveReasons?

  /// Creates an outlook.
  ///
  /// - Parameters:
  ///   - path: The path to a mandate, or `nil` where it was not looked for.
  ///   - decisive: What alone decides, or `nil` where it was not looked for.
  public init(path: PathToMandate?, decisive: Docket.DecisiveReasons?) {
    self.path = path
    self.decisive = decisive
  }

  /// Creates the outlook of a proposal as of the end of a date, or returns `nil` where the docket has
  /// no such proposal.
  ///
  /// Each vote on record takes two resolutions of the outcome. Single changes are looked for where
  /// there are at most 500 votes.
  ///
  /// - Parameters:
  ///   - docket: The docket.
  ///   - proposal: The proposal.
  ///   - date: The date, taken at the end of that day.
  public init?(_ docket: Docket, proposal: Proposal.ID, asOf date: CivilDate) {
    guard let path = docket.path(for: proposal, asOf: date) else { return nil }
    var settled = SettledApprovals()
    self.init(docket, proposal: proposal, asOf: date, path: path, &settled)
  }

  /// Creates an outlook with a path that has been looked for, or not.
  init(
    _ docket: Docket,
    proposal: Proposal.ID,
    asOf date: CivilDate,
    path: PathToMandate?,
    _ settled: inout SettledApprovals
  ) {
    let votes = docket.record.acts.reduce(0) { count, act in
      if case .vote(let vote) = act, vote.proposal == proposal { count + 1 } else { count }
    }
    let isAsked = votes <= Outlook.mostVotes
    let decisive =
      isAsked ? docket.decisiveReasons(for: proposal, asOf: date, &settled) : nil
    self.init(path: path, decisive: decisive)
  }

  /// The most votes on a proposal for which single changes are looked for.
  private static let mostVotes = 500
}

extension [Outlook?] {
  /// A function that returns these outlooks one after the other, then `nil`.
  var inOrder: (Resolution) -> Outlook? {
    var rest = makeIterator()
    return { _ in rest.next() ?? nil }
  }
}
