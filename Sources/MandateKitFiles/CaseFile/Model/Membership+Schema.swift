import MandateKit

extension Membership: Described {
  static let schema = Schema("A membership", Membership(of: "", in: "")) {
    Field("member", .reference()) { $1(&$0.member) }
    Field("of", .reference()) { $1(&$0.group) }
    Field.period { $1(&$0.period) }
    Field("voting", .boolean, default: true) { $1(&$0.isVoting) }
  }
}

extension Appointment: Described {
  static let schema = Schema("An appointment", Appointment(of: "", to: "", as: .expert)) {
    Field("person", .reference()) { $1(&$0.person) }
    Field("to", .reference()) { $1(&$0.forum) }
    Field("capacity", .word(unread: .expert)) { $1(&$0.capacity) }
    Field.period { $1(&$0.period) }
  }
}
