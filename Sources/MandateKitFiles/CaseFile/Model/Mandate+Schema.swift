import MandateKit

extension Mandate: Described {
  static let schema = Schema(
    "A mandate",
    Mandate("", giver: nil, holder: "", powers: [], subjects: [])
  ) {
    Field("id", .identifier()) { $1(&$0.id) }
    Field("giver", optional: .reference()) { $1(&$0.giver) }
    Field("holder", .reference()) { $1(&$0.holder) }
    Field("powers", .list(.word(unread: .advise))) { $1(&$0.powers) }
    Field("subjects", .list(.pattern)) { $1(&$0.subjects) }
    Field("over", optional: .reference()) { $1(&$0.over) }
    Field("ceiling", optional: .amount) { $1(&$0.ceiling) }
    Field("concessions", .boolean, default: true) { $1(&$0.concessions) }
    Field("passOn", .boolean, default: false) { $1(&$0.passOn) }
    Field("ratification", optional: .object(Mandate.Ratification.self)) { $1(&$0.ratification) }
    Field("adoptedBy", optional: .reference()) { $1(&$0.adoptedBy) }
    Field.period { $1(&$0.period) }
    Field("source", optional: .object(Source.self)) { $1(&$0.source) }
  }
}

extension Mandate.Ratification: Described {
  static let schema = Schema("A ratification", Mandate.Ratification(by: "", within: 0)) {
    Field("by", .reference()) { $1(&$0.by) }
    Field("within", .days) { $1(&$0.within) }
  }
}

extension Source: Described {
  static let schema = Schema("A source", Source("")) {
    Field("title", .text) { $1(&$0.title) }
    Field("provision", optional: .text) { $1(&$0.provision) }
    Field("year", optional: .amount) { $1(&$0.year) }
    Field("basis", optional: .word(unread: .local)) { $1(&$0.basis) }
    Field("note", optional: .text) { $1(&$0.note) }
    Field("url", optional: .text) { $1(&$0.url) }
  }
}
