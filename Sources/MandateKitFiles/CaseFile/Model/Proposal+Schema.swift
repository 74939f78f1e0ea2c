import MandateKit

extension Proposal: Described {
  static let schema = Schema(
    "A proposal",
    Proposal(
      "",
      subjects: [],
      affects: [],
      proposer: "",
      forum: "",
      decisionDate: .lastUnread
    )
  ) {
    Field("id", .identifier()) { $1(&$0.id) }
    Field("title", unlessGiven: { $0.id.rawValue }) { $1(&$0.title) }
    Field("subjects", .list(.subject)) { $1(&$0.subjects) }
    Field("affects", .oneOrSeveral()) { $1(&$0.affects) }
    Field("proposer", .reference()) { $1(&$0.proposer) }
    Field("forum", .reference()) { $1(&$0.forum) }
    // No day comes after one that cannot be read.
    Field("decisionDate", .date(unread: .lastUnread)) { $1(&$0.decisionDate) }
    Field("effect", .word(unread: .commitment), default: .commitment) { $1(&$0.effect) }
    Field("value", .amount, default: 0) { $1(&$0.value) }
    Field("concession", .boolean, default: false) { $1(&$0.concession) }
    Field("ratifies", optional: .reference()) { $1(&$0.ratifies) }
    Field("confirms", optional: .reference()) { $1(&$0.confirms) }
    Field("opened", optional: .date) { $1(&$0.opened) }
    Field("electorsOn", optional: .date) { $1(&$0.electorsOn) }
    Field("irrevocable", .boolean, default: false) { $1(&$0.irrevocable) }
    Field("optIn", .boolean, default: false) { $1(&$0.optIn) }
      .refused(
        .optInWithoutCommitment,
        "Only a commitment can be opt-in or not: remove `optIn`, or make the effect `commitment`.",
        where: { $0.effect != .commitment && !$0.optIn }
      )
  }
}
