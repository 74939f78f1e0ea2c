extension Engagement {
  /// A commitment on which voting is over, and what became of it.
  public struct Commitment: Hashable, Sendable {
    /// The proposal.
    public let proposal: Proposal.ID
    /// Its decision date.
    public let decisionDate: CivilDate
    /// The forum.
    public let forum: Body.ID
    /// The representatives at the forum on the decision date who were not recused, by identifier.
    public let representatives: [PartyID]
    /// What became of it.
    public let fate: Fate
    /// The last day for a ratification, where it awaits or wanted one; else `nil`.
    public let ratifiedBy: CivilDate?
    /// The proposal by which it was repudiated, or `nil` where it was not.
    ///
    /// Of several that were to confirm it and were refused, the first by decision date. It is repudiated once all
    /// of them are refused, and counts as repudiated from the day of the first.
    public let repudiatedBy: Proposal.ID?
    /// The decision date of that proposal, or `nil` where there is none.
    public let repudiatedOn: CivilDate?

    /// What became of a commitment.
    ///
    /// Cases may be added.
    public enum Fate: String, Hashable, Sendable, CaseIterable {
      /// It was mandated, and is.
      case stands
      /// It was agreed subject to ratification, which was given.
      case ratified
      /// It was agreed subject to ratification, which can still be given.
      case awaitingRatification
      /// It was agreed subject to ratification, which was not asked for in time.
      case lapsed
      /// It was agreed subject to ratification, which was asked for and refused, or a later proposal to confirm
      /// it was not mandated.
      case repudiated
      /// It never had a mandate.
      case neverMandated
      /// Whether it has a mandate is not settled, for another reason than ratification.
      case undetermined
    }
  }
}
