extension ReviewFinding {
  /// An act that no provision asks for.
  public struct UnaskedAct: Hashable, Sendable {
    /// The sort of act.
    public enum Sort: String, Hashable, Sendable, CaseIterable {
      /// A consultation.
      case consultation
      /// A notice.
      case notice
      /// An attendance at a body that is not the forum, or after the decision.
      case attendance
    }

    /// The sort of act.
    public let sort: Sort
    /// The body or person that was consulted, told or attended.
    public let body: PartyID
    /// The body or person that consulted, told or attended.
    public let actor: PartyID
    /// The date, for a consultation that of its opening.
    public let date: CivilDate
    /// The phase of a consultation, where it has one.
    public let phase: String?
    /// Whether it is an attendance at a body that is neither the forum nor a predecessor of it.
    public let isElsewhere: Bool
    /// Whether a consultation of the body in another phase is asked for, or in none.
    public let isAskedInAnotherPhase: Bool
  }

  /// An act that comes after the last day on which it could count.
  public struct LateAct: Hashable, Sendable {
    /// The sort of act.
    public enum Sort: String, Hashable, Sendable, CaseIterable {
      /// A decision of the forum.
      case decision
      /// The first recusal of a body or person.
      case recusal
      /// A consultation, which opened too late.
      case consultation
      /// A notice that was due before the decision.
      case notice
    }

    /// The sort of act.
    public let sort: Sort
    /// The body or person that decided, was recused, was consulted or was told.
    public let body: PartyID
    /// The body or person that consulted or told, or `nil` for other acts.
    public let actor: PartyID?
    /// The date, for a consultation that of its opening.
    public let date: CivilDate
    /// The last day on which it could count: the decision date, or that of an earlier decision.
    public let last: CivilDate
  }

  /// Votes of one voter, or casting votes of one body, on one proposal on one day.
  public struct SameDayVotes: Hashable, Sendable {
    /// The voter, or the body in which casting votes were given.
    public let body: PartyID
    /// Whether they are casting votes.
    public let areCasting: Bool
    /// The number of votes, from 2.
    public let count: Int
    /// The choice of the one that is taken.
    ///
    /// It is the last in the record; where agreement is irrevocable, one that is for if there is one.
    public let choice: Choice
    /// Whether one is taken that is for and is not the last, as agreement is irrevocable.
    public let isIrrevocable: Bool
    /// The day.
    public let date: CivilDate
  }
}
