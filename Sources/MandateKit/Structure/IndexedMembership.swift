/// A membership by index.
struct IndexedMembership: Sendable {
  let member: PartyIndex
  let group: PartyIndex
  let period: Period
  let isVoting: Bool
  let votes: Int64?
  let classes: [MembershipClass]

  init(_ membership: Membership, of member: PartyIndex, in group: PartyIndex) {
    self.member = member
    self.group = group
    period = membership.period
    isVoting = membership.isVoting
    votes = membership.votes
    classes = membership.classes
  }
}
