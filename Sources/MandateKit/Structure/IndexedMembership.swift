/// A membership over dense integers.
struct IndexedMembership: Sendable {
  let member: Int
  let group: Int
  let period: Period
  let isVoting: Bool

  init(_ membership: Membership, of member: Int, in group: Int) {
    self.member = member
    self.group = group
    self.period = membership.period
    self.isVoting = membership.isVoting
  }
}
