/// A membership by index.
struct IndexedMembership: Sendable {
  let member: PartyIndex
  let group: PartyIndex
  let period: Period
  let isVoting: Bool

  init(_ membership: Membership, of member: PartyIndex, in group: PartyIndex) {
    self.member = member
    self.group = group
    period = membership.period
    isVoting = membership.isVoting
  }
}
