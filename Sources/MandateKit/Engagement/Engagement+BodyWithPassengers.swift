extension Engagement {
  /// A body that decides by a rule, and what the rule makes of the passengers among its electors.
  public struct BodyWithPassengers: Hashable, Sendable, Identifiable {
    /// The body.
    public let id: Body.ID
    /// The proposal whose rule it is: the last on which the body was asked.
    public let proposal: Proposal.ID
    /// The number of its electors on the date.
    public let electors: Int
    /// The passengers among them, by identifier.
    public let passengers: [PartyID]
    /// The patients for whom these stand on the date.
    public let patients: Int64
    /// Whether it can come to any verdict with the passengers silent, or `nil` where that was not found.
    ///
    /// Where it cannot, a quorum is out of reach without them, or nobody else can vote.
    public let canDecide: Bool?
    /// The fewest votes for by others that carry with the passengers silent, or `nil` where none do.
    public let votesNeeded: RequirementResult.VotesNeeded?
    /// The fewest votes for by others that would carry, were the passengers no members, or `nil` where none do.
    public let votesNeededWithout: RequirementResult.VotesNeeded?
    /// The fewest votes for by anyone that carry, or `nil` where none do.
    public let votesNeededOfAll: RequirementResult.VotesNeeded?

    /// What the silence of the passengers does, or `nil` where it was not found: the votes needed are only
    /// bounded, or the body can never be for.
    public var effect: Effect? {
      let all = [votesNeeded, votesNeededWithout, votesNeededOfAll]
      if all.contains(where: { $0?.bounds != nil }) || votesNeededOfAll == nil { return nil }
      guard let needed = votesNeeded?.count else { return .blocks }
      guard let without = votesNeededWithout?.count else { return Effect.none }
      return needed > without ? .raises : Effect.none
    }

    /// What silence does to the votes that others need.
    ///
    /// Cases may be added.
    public enum Effect: String, Hashable, Sendable, CaseIterable {
      /// The others cannot carry anything, however they vote.
      case blocks
      /// The others need more votes than if the silent were no members, as where a share of all is asked for,
      /// or a quorum.
      case raises
      /// The others need no more votes than if the silent were no members, as where a share of the votes cast
      /// is asked for; or no vote at all, as where nobody may be against.
      case none
    }
  }
}
