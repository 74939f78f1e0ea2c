/// A membership over dense integers.
struct PreparedMembership: Sendable {
  let member: Int
  let group: Int
  let period: Period
  let isVoting: Bool

  init?(_ membership: Membership, parties: [PartyID: Int]) {
    guard let member = parties[membership.member], let group = parties[membership.group] else {
      return nil
    }
    self.member = member
    self.group = group
    self.period = membership.period
    self.isVoting = membership.isVoting
  }
}
