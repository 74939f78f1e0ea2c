extension ReviewFinding {
  /// The places that name a body on dates on which nobody is there for it.
  public struct Reference: Hashable, Sendable {
    /// The part for which a body is named.
    public enum Role: String, Hashable, Sendable, CaseIterable {
      /// A body that makes a proposal, decides it, or is affected by it.
      case proposer, forum, affected
      /// A body of whom a provision requires something, or who owes what it requires.
      case asked, owing
      /// A body that a test of a provision's rule names.
      case named
      /// A body that cast a vote, or in which a casting vote was given.
      case caster, castingVote
      /// A body that was recused, or that somebody attended.
      case recused, attended
      /// A body that was consulted, or that consulted.
      case consulted, consulter
      /// A body that was told, or that told.
      case told, teller
      /// A body that decided.
      case decider
    }

    /// The part for which the body is named.
    public let role: Role
    /// The provision that names it, or `nil` where a proposal or an act does.
    public let provision: Provision.ID?
    /// The proposals for which it is needed, in the order of the document.
    public let proposals: [Proposal.ID]
    /// The first day on which it is needed: a decision date, or the date of an act.
    public let date: CivilDate
  }
}
