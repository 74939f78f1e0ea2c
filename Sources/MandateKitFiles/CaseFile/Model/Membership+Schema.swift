import MandateKit

extension Membership: Described {
  static let schema = Schema("A membership", Membership("", of: "")) {
    Field("member", .reference()) { $1(&$0.member) }
      .means("The body or person who is a member.")
    Field("of", .reference()) { $1(&$0.group) }
      .means("The body of which they are.")
    Field.period { $1(&$0.period) }
    Field("voting", .boolean, default: true) { $1(&$0.isVoting) }
      .means("Whether the member votes.")
    Field("votes", optional: .amount) { $1(&$0.votes) }
      .means("The number of votes; left out, those of the scale of the rule, and else one.")
    // Where some classes are given, the checks of the model find it.
    Field("classes", .list(.membershipClass), default: []) { $1(&$0.classes) }
      .means("The classes of electors to which the member belongs.")
      .refused(
        .votingOnly,
        "Only a voting member has classes: remove `classes`, or make the membership a voting one.",
        where: { !$0.isVoting && $0.classes.isEmpty }
      )
  }
}

extension Deputy: Described {
  static let schema = Schema("A deputy", Deputy("", for: "")) {
    Field("by", .reference()) { $1(&$0.party) }
      .means("The body or person who may cast the vote.")
    Field("for", .reference()) { $1(&$0.voter) }
      .means("The body or person whose vote it is.")
    Field("on", optional: .reference()) { $1(&$0.proposal) }
      .means("The only proposal for which this is so; left out, all.")
    Field.period { $1(&$0.period) }
  }
}

extension Appointment: Described {
  static let schema = Schema("An appointment", Appointment("", to: "", capacity: .expert)) {
    Field("person", .reference()) { $1(&$0.person) }
      .means("The person.")
    Field("to", .reference()) { $1(&$0.forum) }
      .means("The forum.")
    Field("capacity", .word(unread: .expert)) { $1(&$0.capacity) }
      .means("Whether they speak for somebody or give advice.")
    Field.period { $1(&$0.period) }
  }
}
