import MandateKit

extension Body: Described {
  static let schema = Schema("A body", Body("", kind: "")) {
    Field("id", .identifier()) { $1(&$0.id) }
      .means("The name by which the rest of the document knows the body.")
    Field("kind", .kind) { $1(&$0.kind) }
      .means("The kind: one that the format knows, or a word of your own.")
    Field("name", unlessGiven: { $0.id.rawValue }) { $1(&$0.name) }
      .means("The name in sentences; left out, the id.")
    Field.period { $1(&$0.existence) }
    Field("successor", .oneOrSeveral(), default: []) { $1(&$0.successors) }
      .means("The body or bodies that take its place when it ends.")
    // Where the value says more than its default does, the checks of the model find it.
    Field("listSize", .listSize, default: 0) { $1(&$0.listSize) }
      .means("The number of registered patients of a practice, or several, each from a day on.")
      .refused(
        .practicesOnly,
        "Only a body of the kind `practice` has a list size: remove `listSize`, or correct the kind.",
        where: { $0.kind != .practice && $0.listSize == 0 }
      )
    Field.rules { $1(&$0.rules) }
    Field("binds", .boolean, default: false) { $1(&$0.binds) }
      .means("Whether members are bound by what the body decides.")
      .refused(
        .bindsWithoutRule,
        "Only a body with a rule can bind its members or not: give it a `rule`, or remove `binds`.",
        where: { !$0.hasRule && !$0.binds }
      )
    Field("competence", optional: .list(.pattern)) { $1(&$0.competence) }
      .means("The subjects on which it can decide; left out, every subject.")
  }
}

extension Person: Described {
  static let schema = Schema("A person", Person("")) {
    Field("id", .identifier()) { $1(&$0.id) }
      .means("The name by which the rest of the document knows the person.")
    Field("name", unlessGiven: { $0.id.rawValue }) { $1(&$0.name) }
      .means("The name in sentences; left out, the id.")
  }
}
