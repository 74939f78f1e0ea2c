import MandateKit

/// What goes beyond an answer: the way to a mandate, and what alone decides.
public struct Outlook: Hashable, Sendable {
  /// The way to a mandate.
  public var path: PathToMandate
  /// What alone would make the outcome another, or nothing where that was not asked.
  public var decisive: DecisiveReasons?

  /// Creates an outlook.
  public init(path: PathToMandate, decisive: DecisiveReasons?) {
    self.path = path
    self.decisive = decisive
  }

  /// Finds the outlook of a proposal as of the end of a date, or nothing where the case has no such
  /// proposal.
  ///
  /// What alone decides takes two resolutions of the outcome for each vote on record. It is asked
  /// where there are at most 500 votes.
  public init?(_ docket: Docket, proposal: Proposal.ID, asOf date: CivilDate) {
    guard let path = docket.path(for: proposal, asOf: date) else { return nil }
    let votes = docket.record.acts.reduce(0) { count, act in
      if case .vote(let vote) = act, vote.proposal == proposal { count + 1 } else { count }
    }
    let isAsked = votes <= Outlook.mostVotes
    let decisive = isAsked ? docket.decisiveReasons(for: proposal, asOf: date) : nil
    self.init(path: path, decisive: decisive)
  }

  /// The most votes on a proposal for which what alone decides is asked.
  private static let mostVotes = 500
}
