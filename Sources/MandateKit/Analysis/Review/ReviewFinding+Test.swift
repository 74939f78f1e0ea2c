extension ReviewFinding {
  /// The owner of a rule.
  public enum RuleOwner: Hashable, Sendable {
    /// A body with a number of electors.
    case body(Body.ID, electors: Int)
    /// A provision that asks the practices affected, whichever they are.
    case provision(Provision.ID)
  }

  /// A test of a rule.
  public enum Test: Hashable, Sendable {
    /// A share of a total of members, patients or votes, perhaps of a class.
    case share(
      Threshold,
      of: Condition.Denominator,
      by: Condition.Weight,
      among: MembershipClass?,
      total: Int64
    )
    /// A number of members, patients or votes, perhaps of a class, of all that there are.
    case count(atLeast: Int64, by: Condition.Weight, among: MembershipClass?, total: Int64)
    /// No elector, perhaps of a class, against.
    case noneAgainst(among: MembershipClass?)
    /// The consent, the presence or no opposition of one who is no elector.
    case names(PartyID)
    /// A share or a number present, of all that there are.
    case quorum(Quorum, total: Int64)
  }

  /// A duty under a provision, which takes time.
  public struct Duty: Hashable, Sendable {
    /// The provision.
    public let provision: Provision.ID
    /// The length of the duty in days.
    public let days: Int
    /// Whether they are working days.
    public let inWorkingDays: Bool
    /// The earliest day on which it ends, begun on the first day on which it could be.
    public let ends: CivilDate
  }
}
