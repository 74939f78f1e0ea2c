import MandateKit

extension AnswerFile.Answer: Described {
  static let schema = Schema("An answer", AnswerFile.Answer()) {
    Field("proposal", .reference()) { $1(&$0.proposal) }
      .means("The proposal.")
    Field("asOf", .day) { $1(&$0.asOf) }
      .means("The day as of which it was asked.")
    Field("decisionDate", .day) { $1(&$0.decisionDate) }
      .means("The day of the decision.")
    Field("outcome", .word(unread: .undetermined)) { $1(&$0.outcome) }
      .means("Whether there is a valid mandate.")
    Field("reason", .word(unread: .essentialOpen)) { $1(&$0.reason) }
      .means("The reason for the outcome.")
    Field("affected", .object(PracticeCount.self)) { $1(&$0.affected) }
      .means("The practices that the proposal affects.")
    Field("requirements", .list(.requirement)) { $1(&$0.requirements) }
      .means("What is required, judged, in the order of provisions and then by body.")
    Field("positions", .list(of: BodyPositions.self)) { $1(&$0.positions) }
      .means("The positions that bodies and people can still take, by id.")
    Field("bound", .object(BoundPractices.self)) { $1(&$0.bound) }
      .means("The practices that a commitment binds.")
    Field("exposures", .list(of: Exposure.self)) { $1(&$0.exposures) }
      .means("The requirements of force `exposure` that are not met.")
    Field("voice", .voice) { $1(&$0.voice) }
      .means("The voice of general practice.")
    Field("irregularities", .list(of: Irregularity.self)) { $1(&$0.irregularities) }
      .means("The acts on the record that do not count.")
    Field("warnings", .list(of: Warning.self)) { $1(&$0.warnings) }
      .means("Remarks on the constitution that bear on the proposal.")
    Field("earliestDecision", .orNull(.day)) { $1(&$0.earliestDecision) }
      .means("The earliest day for the decision, or `null` where none is given.")
  }
}

extension AnswerFile.Answer.BodyPositions: Described {
  static let schema = Schema("The positions of a body", AnswerFile.Answer.BodyPositions()) {
    Field("body", .reference()) { $1(&$0.body) }
      .means("The body or person.")
    Field("positions", .positions) { $1(&$0.positions) }
      .means("The positions that can be reached, in the order for, against, abstain, none.")
  }
}

extension AnswerFile.Answer.Exposure: Described {
  static let schema = Schema("An exposure", AnswerFile.Answer.Exposure()) {
    Field("provision", .reference()) { $1(&$0.provision) }
      .means("The provision.")
    Field("body", .orNull(.reference())) { $1(&$0.body) }
      .means("The body or person, or `null` where there is none.")
  }
}

extension AnswerFile.Answer.Irregularity: Described {
  static let schema = Schema("An irregularity", AnswerFile.Answer.Irregularity()) {
    Field("code", .word(unread: .withoutEffect)) { $1(&$0.code) }
      .means("The code.")
    Field("body", .reference()) { $1(&$0.body) }
      .means("The body or person whose act it is.")
    Field("sentence", .text) { $1(&$0.sentence) }
      .means("The sentence about it.")
  }
}

extension AnswerFile.Answer.Warning: Described {
  static let schema = Schema("A warning", AnswerFile.Answer.Warning()) {
    Field("code", .word(unread: .selectsNobody)) { $1(&$0.code) }
      .means("The code.")
    Field("provision", .orNull(.reference())) { $1(&$0.provision) }
      .means("The provision, or `null`.")
    Field("body", .orNull(.reference())) { $1(&$0.body) }
      .means("The body, or `null`.")
    Field("mandate", optional: .reference()) { $1(&$0.mandate) }
      .means("The mandate, where it is about one.")
    Field("sentence", .text) { $1(&$0.sentence) }
      .means("The sentence about it.")
    Field("source", optional: .object(Source.self)) { $1(&$0.source) }
      .means("The law on which it rests.")
  }
}

extension AnswerFile.Answer.Finding: Described {
  /// Reading it recurses no deeper than a document may nest.
  static let schema = Schema("A finding", AnswerFile.Answer.Finding()) {
    Field("code", .word(unread: .notExamined)) { $1(&$0.code) }
      .means("The code of what was found.")
    Field("status", .orNull(.word(unread: .open))) { $1(&$0.status) }
      .means("Whether it is so, or `null` for a fact that has no status.")
    Field("sentence", .text) { $1(&$0.sentence) }
      .means("The sentence about it.")
    Field("body", optional: .reference()) { $1(&$0.body) }
      .means("The body or person that it is about.")
    Field("required", optional: .measure) { $1(&$0.required) }
      .means("What was required.")
    Field("actual", optional: .measure) { $1(&$0.actual) }
      .means("What is so.")
    Field("source", optional: .object(Source.self)) { $1(&$0.source) }
      .means("The source of the mandate that it applies.")
    Field("because", .list(of: AnswerFile.Answer.Finding.self), default: []) { $1(&$0.because) }
      .means("What it rests on, in order.")
  }
}

extension PracticeCount: Described {
  static let schema = Schema("A number of practices", PracticeCount.none) {
    Field("practices", .number) { $1(&$0.practices) }
      .means("The number of practices.")
    Field("patients", .number) { $1(&$0.patients) }
      .means("The number of their patients.")
  }
}

extension BoundPractices: Described {
  static let schema = Schema("The practices that are bound", BoundPractices()) {
    Field("certain", .list(.reference())) { $1(&$0.certain) }
      .means("Those that are bound whatever else happens, sorted.")
    Field("possible", .list(.reference())) { $1(&$0.possible) }
      .means("Those that can be bound, sorted.")
  }
}
