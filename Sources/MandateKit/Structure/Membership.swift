/// The belonging of a body or a person to a body for a period, with or without a vote.
///
/// Memberships form a directed graph without cycles, at most 64 deep. A practice may belong to a
/// PCN, a federation and an LMC at once; no body is a member of a practice.
public struct Membership: Hashable, Sendable {
  /// The body or person that belongs.
  public var member: PartyID
  /// The body it belongs to.
  public var group: Body.ID
  /// The days on which it belongs.
  ///
  /// It is live on those of them on which both bodies exist.
  public var period: Period
  /// Whether the member is an elector of the group.
  public var isVoting: Bool
  /// The number of votes that the member has, 0 to 1,000,000,000, or `nil` where none is given.
  ///
  /// Several memberships of one member add up. Only a voting membership may have any.
  public var votes: Int64?
  /// The classes of the member among the electors.
  ///
  /// Only a voting membership may have any.
  public var classes: [MembershipClass]

  /// Creates a membership: `Membership("abbey", of: "riverside")`.
  ///
  /// - Parameters:
  ///   - member: The body or person that belongs.
  ///   - group: The body it belongs to.
  ///   - period: The days on which it belongs.
  ///   - isVoting: Whether the member is an elector of the group.
  ///   - votes: The number of its votes, or `nil` where none is given.
  ///   - classes: Its classes among the electors.
  public init(
    _ member: PartyID,
    of group: Body.ID,
    period: Period = .always,
    isVoting: Bool = true,
    votes: Int64? = nil,
    classes: [MembershipClass] = []
  ) {
    self.member = member
    self.group = group
    self.period = period
    self.isVoting = isVoting
    self.votes = votes
    self.classes = classes
  }
}
