import MandateKit

extension Body: Described {
  static let schema = Schema("A body", Body("", kind: "")) {
    Field("id", .identifier()) { $1(&$0.id) }
    Field("kind", .kind) { $1(&$0.kind) }
    Field("name", unlessGiven: { $0.id.rawValue }) { $1(&$0.name) }
    Field.period { $1(&$0.existence) }
    Field("successor", .oneOrSeveral(), default: []) { $1(&$0.successors) }
    // Where the value says more than its default does, the checks of the model find it.
    Field("listSize", .listSize, default: 0) { $1(&$0.listSize) }
      .refused(
        .practicesOnly,
        "Only a body of the kind `practice` has a list size: remove `listSize`, or correct the kind.",
        where: { $0.kind != .practice && $0.listSize == 0 }
      )
    Field.rules { $1(&$0.rules) }
    Field("binds", .boolean, default: false) { $1(&$0.binds) }
      .refused(
        .bindsWithoutRule,
        "Only a body with a rule can bind its members or not: give it a `rule`, or remove `binds`.",
        where: { !$0.hasRule && !$0.binds }
      )
    Field("competence", optional: .list(.pattern)) { $1(&$0.competence) }
  }
}

extension Person: Described {
  static let schema = Schema("A person", Person("")) {
    Field("id", .identifier()) { $1(&$0.id) }
    Field("name", unlessGiven: { $0.id.rawValue }) { $1(&$0.name) }
  }
}
