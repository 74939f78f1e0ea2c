import MandateKit

extension Provision: Described {
  static let schema = Schema(
    "A provision",
    Provision("", requires: .authority, force: .practice)
  ) {
    Field("id", .identifier()) { $1(&$0.id) }
    Field("when", .object(Occasion.self), default: .always) { $1(&$0.when) }
    Field("requires", .object(Requirement.self)) { $1(&$0.requires) }
    // What comes after a decision may not be essential; whether this is could not be read.
    Field("force", .word(unread: .practice)) { $1(&$0.force) }
    Field.period { $1(&$0.period) }
    Field("dated", .word(unread: .decision), default: .decision) { $1(&$0.dated) }
    Field("source", optional: .object(Source.self)) { $1(&$0.source) }
  }
}

extension Occasion: Described {
  static let schema = Schema("An occasion", Occasion.always) {
    Field("subjects", optional: .list(.pattern)) { $1(&$0.subjects) }
    Field("effects", optional: .list(.word(unread: .advice))) { $1(&$0.effects) }
    Field("proposerKinds", optional: .list(.kind)) { $1(&$0.proposerKinds) }
    Field("forumKinds", optional: .list(.kind)) { $1(&$0.forumKinds) }
    Field("minimumValue", optional: .amount) { $1(&$0.minimumValue) }
    Field("concession", optional: .boolean) { $1(&$0.concession) }
  }
}
