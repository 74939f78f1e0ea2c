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
      .means("The name by which the rest of the document knows the proposal.")
    Field("title", unlessGiven: { $0.id.rawValue }) { $1(&$0.title) }
      .means("The name in sentences; left out, the id.")
    Field("subjects", .list(.subject)) { $1(&$0.subjects) }
      .means("What it is about.")
      .saidToHaveEntries
    Field("affects", .oneOrSeveral()) { $1(&$0.affects) }
      .means("The body or bodies whose constituencies it affects.")
    Field("proposer", .reference()) { $1(&$0.proposer) }
      .means("The body that proposes it.")
    Field("forum", .reference()) { $1(&$0.forum) }
      .means("The body that decides it.")
    // No day comes after one that cannot be read.
    Field("decisionDate", .date(unread: .lastUnread)) { $1(&$0.decisionDate) }
      .means("The day of the decision.")
    Field("effect", .word(unread: .commitment), default: .commitment) { $1(&$0.effect) }
      .means("What the decision does.")
    Field("value", .amount, default: 0) { $1(&$0.value) }
      .means("What it is worth, in pounds.")
    Field("concession", .boolean, default: false) { $1(&$0.concession) }
      .means("Whether it gives way on something.")
    Field("ratifies", optional: .reference()) { $1(&$0.ratifies) }
      .means("The earlier proposal that it ratifies.")
    Field("confirms", optional: .reference()) { $1(&$0.confirms) }
      .means("The earlier proposal that it confirms.")
    Field("opened", optional: .date) { $1(&$0.opened) }
      .means("The day on which it was opened, no later than the decision.")
    Field("electorsOn", optional: .date) { $1(&$0.electorsOn) }
      .means(
        "The day on which electors and their weights are those that count; left"
          + " out, the day of the decision."
      )
    Field("irrevocable", .boolean, default: false) { $1(&$0.irrevocable) }
      .means("Whether a vote for it cannot be taken back.")
    Field("optIn", .boolean, default: false) { $1(&$0.optIn) }
      .means("Whether it takes effect practice by practice, for those who agree.")
      .refused(
        .optInWithoutCommitment,
        "Only a commitment can be opt-in or not: remove `optIn`, or make the effect `commitment`.",
        where: { $0.effect != .commitment && !$0.optIn }
      )
  }
}
