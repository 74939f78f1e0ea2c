import MandateKit

extension Membership: Described {
  static let schema = Schema("A membership", Membership("", of: "")) {
    Field("member", .reference()) { $1(&$0.member) }
    Field("of", .reference()) { $1(&$0.group) }
    Field.period { $1(&$0.period) }
    Field("voting", .boolean, default: true) { $1(&$0.isVoting) }
    Field("votes", optional: .amount) { $1(&$0.votes) }
    // Where some classes are given, the checks of the model find it.
    Field("classes", .list(.membershipClass), default: []) { $1(&$0.classes) }
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
    Field("for", .reference()) { $1(&$0.voter) }
    Field("on", optional: .reference()) { $1(&$0.proposal) }
    Field.period { $1(&$0.period) }
  }
}

extension Appointment: Described {
  static let schema = Schema("An appointment", Appointment("", to: "", capacity: .expert)) {
    Field("person", .reference()) { $1(&$0.person) }
    Field("to", .reference()) { $1(&$0.forum) }
    Field("capacity", .word(unread: .expert)) { $1(&$0.capacity) }
    Field.period { $1(&$0.period) }
  }
}
