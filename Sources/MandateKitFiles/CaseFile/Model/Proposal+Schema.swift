import MandateKit

extension Proposal: Described {
  static let schema = Schema(
    "A proposal",
    Proposal(
      "",
      subjects: [],
      affects: "",
      proposer: "",
      forum: "",
      decisionDate: .unread
    )
  ) {
    Field("id", .identifier()) { $1(&$0.id) }
    Field("title", unlessGiven: { $0.id.rawValue }) { $1(&$0.title) }
    Field("subjects", .list(.subject)) { $1(&$0.subjects) }
    Field("affects", .reference()) { $1(&$0.affects) }
    Field("proposer", .reference()) { $1(&$0.proposer) }
    Field("forum", .reference()) { $1(&$0.forum) }
    Field("decisionDate", .date) { $1(&$0.decisionDate) }
    Field("effect", .word(unread: .commitment), default: .commitment) { $1(&$0.effect) }
    Field("value", .amount, default: 0) { $1(&$0.value) }
    Field("concession", .boolean, default: false) { $1(&$0.concession) }
    Field("ratifies", optional: .reference()) { $1(&$0.ratifies) }
  }
}
