extension ReviewFinding {
  /// The smallest thing found that shows what a review found.
  public enum Witness: Hashable, Sendable {
    /// A day on which it is so.
    case date(CivilDate)
    /// A proposal about which it is so.
    case proposal(Proposal)
    /// Positions of the electors of a body, and what its rule then says.
    case positions([ReviewFinding.ElectorPosition], verdict: Position)
    /// A proposal and two records of it, of which the second has one more vote for.
    ///
    /// As of the day, the body is in favour under the first, and is not under the second.
    case oneMoreVote(Proposal, before: ActRecord, after: ActRecord, asOf: CivilDate)
  }
}

extension ReviewFinding {
  /// Where one elector of a body stands.
  public struct ElectorPosition: Hashable, Sendable {
    /// The elector.
    public var elector: Body.ID
    /// Its position.
    public var position: Position

    /// Creates the position of an elector.
    ///
    /// - Parameters:
    ///   - elector: The elector.
    ///   - position: Its position.
    public init(_ elector: Body.ID, _ position: Position) {
      self.elector = elector
      self.position = position
    }
  }
}
