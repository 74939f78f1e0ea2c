extension Docket.Initiative {
  /// A priority: a position that general practice has proposed and that has a mandate, and that neither ratifies
  /// nor confirms another.
  public struct Priority: Hashable, Sendable {
    /// The proposal by which it was agreed.
    public let proposal: Proposal.ID
    /// The body that proposed it.
    public let proposer: PartyID
    /// Its subjects, in the order of the proposal.
    public let subjects: [SubjectPath]
    /// The decision date.
    public let decisionDate: CivilDate
    /// The later proposals on one of its subjects, or on one below, to commit or to advise, at fora that are no
    /// bodies of general practice, by decision date, then in the order of the docket.
    public internal(set) var reached: [Reached] = []

    /// Those that it has reached, by what became of them.
    public var outcomes: Outcomes {
      reached.reduce(into: Outcomes()) { $0.add($1.outcome) }
    }
  }

  /// A later proposal on the subject of a priority.
  public struct Reached: Hashable, Sendable {
    /// The proposal.
    public let proposal: Proposal.ID
    /// The forum that decides it.
    public let forum: Body.ID
    /// Its decision date.
    public let decisionDate: CivilDate
    /// Whether it, too, started in general practice.
    public let isStartedHere: Bool
    /// Its value in pounds, 0 where the document does not give one.
    public let value: Int
    /// What became of it.
    public let outcome: Outcome
  }
}
