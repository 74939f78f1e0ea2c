import MandateKit

extension Provision: Described {
  static let schema = Schema(
    "A provision",
    Provision("", requires: .authority, force: .practice)
  ) {
    Field("id", .identifier()) { $1(&$0.id) }
      .means("The name by which answers know the provision.")
    Field("when", .object(Occasion.self), default: .always) { $1(&$0.when) }
      .means("The proposals to which it applies.")
    Field("requires", .object(Requirement.self)) { $1(&$0.requires) }
      .means("What it requires.")
    // What comes after a decision may not be essential; whether this is could not be read.
    Field("force", .word(unread: .practice)) { $1(&$0.force) }
      .means("What follows where it is not met.")
    Field.period { $1(&$0.period) }
    Field("dated", .word(unread: .decision), default: .decision) { $1(&$0.dated) }
      .means("The day of a proposal on which the provision has to be in force.")
    Field("source", optional: .object(Source.self)) { $1(&$0.source) }
      .means("Where it is written down.")
  }
}

extension Occasion: Described {
  static let schema = Schema("An occasion", Occasion.always) {
    Field("subjects", optional: .list(.pattern)) { $1(&$0.subjects) }
      .means("One of the subjects of the proposal is among these.")
      .saidToHaveEntries
    Field("effects", optional: .list(.word(unread: .advice))) { $1(&$0.effects) }
      .means("Its effect is among these.")
      .saidToHaveEntries
    Field("proposerKinds", optional: .list(.kind)) { $1(&$0.proposerKinds) }
      .means("The kind of its proposer is among these.")
      .saidToHaveEntries
    Field("forumKinds", optional: .list(.kind)) { $1(&$0.forumKinds) }
      .means("The kind of its forum is among these.")
      .saidToHaveEntries
    Field("minimumValue", optional: .amount) { $1(&$0.minimumValue) }
      .means("It is worth at least so many pounds.")
    Field("concession", optional: .boolean) { $1(&$0.concession) }
      .means("Whether it gives way on something.")
  }
}
