import MandateKit

extension Mandate: Described {
  static let schema = Schema(
    "A mandate",
    Mandate("", giver: nil, holder: "", powers: [], subjects: [])
  ) {
    Field("id", .identifier()) { $1(&$0.id) }
      .means("The name by which the rest of the document knows the mandate.")
    Field("giver", optional: .reference()) { $1(&$0.giver) }
      .means("The body that gives it; left out, it is original authority.")
    Field("holder", .reference()) { $1(&$0.holder) }
      .means("The body or person who may act.")
    Field("powers", .list(.word(unread: .advise))) { $1(&$0.powers) }
      .means("What the holder may do.")
      .saidToHaveEntries
    Field("subjects", .list(.pattern)) { $1(&$0.subjects) }
      .means("The subjects on which they may.")
      .saidToHaveEntries
    Field("over", optional: .reference()) { $1(&$0.over) }
      .means("The body for whose practices it runs; left out, those of the giver.")
    Field("ceiling", optional: .amount) { $1(&$0.ceiling) }
      .means("The greatest value of a proposal, in pounds; left out, any.")
    Field("concessions", .boolean, default: true) { $1(&$0.concessions) }
      .means("Whether it includes giving way.")
    Field("passOn", .boolean, default: false) { $1(&$0.passOn) }
      .means("Whether the holder may pass it on.")
    Field("ratification", optional: .object(Mandate.Ratification.self)) { $1(&$0.ratification) }
      .means("Who has to ratify what is done under it, and how soon.")
    Field("adoptedBy", optional: .reference()) { $1(&$0.adoptedBy) }
      .means("The proposal by which the giver adopted it, if it rests on one.")
    Field.period { $1(&$0.period) }
    Field("source", optional: .object(Source.self)) { $1(&$0.source) }
      .means("Where it is written down.")
  }
}

extension Mandate.Ratification: Described {
  static let schema = Schema("A ratification", Mandate.Ratification(by: "", within: 0)) {
    Field("by", .reference()) { $1(&$0.by) }
      .means("The body that has to ratify.", example: "riverside")
    Field("within", .days) { $1(&$0.within) }
      .means("The number of days for it.")
  }
}

extension Source: Described {
  static let schema = Schema("A source", Source("")) {
    Field("title", .text) { $1(&$0.title) }
      .means("The text that says so.")
    Field("provision", optional: .text) { $1(&$0.provision) }
      .means("The clause, section or regulation.")
    Field("year", optional: .amount) { $1(&$0.year) }
      .means("The year of the text.")
    Field("basis", optional: .word(unread: .local)) { $1(&$0.basis) }
      .means("What the text is, and how sure it is.")
    Field("note", optional: .text) { $1(&$0.note) }
      .means("A remark.")
    Field("url", optional: .text) { $1(&$0.url) }
      .means("Where to find it.")
  }
}
