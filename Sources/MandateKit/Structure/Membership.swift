/// One body's belonging to another for a period, with or without a vote.
///
/// Memberships form a directed graph without cycles, at most 64 deep. A practice may belong to a
/// PCN, a federation and an LMC at once; no body is a member of a practice.
public struct Membership: Hashable, Sendable {
  /// The body that belongs.
  public var member: Body.ID
  /// The body it belongs to.
  public var group: Body.ID
  /// The days on which it belongs.
  ///
  /// It is live on those of them on which both bodies exist.
  public var period: Period
  /// Whether the member is an elector of the group.
  public var isVoting: Bool

  /// Creates a membership.
  public init(
    of member: Body.ID,
    in group: Body.ID,
    period: Period = .always,
    isVoting: Bool = true
  ) {
    self.member = member
    self.group = group
    self.period = period
    self.isVoting = isVoting
  }
}
