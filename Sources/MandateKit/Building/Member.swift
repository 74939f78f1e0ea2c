/// A member of the body in whose list it stands, with what its membership says.
///
/// A body or a person that stands in such a list by itself is a voting member for all time:
///
/// ```swift
/// Body("board", kind: .federation).members {
///   Body.practice("abbey", patients: 7_030)
///   Member(Person("shah"), votes: 2, classes: ["partner"])
///   Member("station", period: Period(from: "2022-04-01"))
/// }
/// ```
public struct Member: Hashable, Sendable {
  /// The body or person.
  public var id: PartyID
  /// The days on which it belongs.
  public var period: Period
  /// Whether it is an elector of the body.
  public var isVoting: Bool
  /// The number of its votes, or `nil` where none is given.
  public var votes: Int64?
  /// Its classes among the electors.
  public var classes: [MembershipClass]
  /// What the list declares with it.
  let declared: GovernanceDocument

  /// Creates a member that is declared elsewhere.
  ///
  /// - Parameters:
  ///   - id: The body or person.
  ///   - period: The days on which it belongs.
  ///   - isVoting: Whether it is an elector of the body.
  ///   - votes: The number of its votes, 0 to 1,000,000,000, or `nil` where none is given.
  ///   - classes: Its classes among the electors.
  public init(
    _ id: PartyID,
    period: Period = .always,
    isVoting: Bool = true,
    votes: Int64? = nil,
    classes: [MembershipClass] = []
  ) {
    self.id = id
    self.period = period
    self.isVoting = isVoting
    self.votes = votes
    self.classes = classes
    declared = GovernanceDocument()
  }

  /// Creates a member that is declared here.
  ///
  /// - Parameters:
  ///   - party: A body, a body with members, or a person.
  ///   - period: The days on which it belongs.
  ///   - isVoting: Whether it is an elector of the body.
  ///   - votes: The number of its votes, 0 to 1,000,000,000, or `nil` where none is given.
  ///   - classes: Its classes among the electors.
  public init(
    _ party: some GovernancePart & Identifiable<PartyID>,
    period: Period = .always,
    isVoting: Bool = true,
    votes: Int64? = nil,
    classes: [MembershipClass] = []
  ) {
    id = party.id
    self.period = period
    self.isVoting = isVoting
    self.votes = votes
    self.classes = classes
    declared = GovernanceBuilder.buildExpression(party)
  }

  /// Returns its membership of a body.
  func membership(of group: Body.ID) -> Membership {
    Membership(
      id,
      of: group,
      period: period,
      isVoting: isVoting,
      votes: votes,
      classes: classes
    )
  }
}
