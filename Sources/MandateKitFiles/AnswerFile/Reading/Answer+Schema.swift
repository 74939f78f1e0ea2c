import MandateKit

extension AnswerFile.Answer: Described {
  static let schema = Schema("An answer", AnswerFile.Answer()) {
    Field("proposal", .reference()) { $1(&$0.proposal) }
    Field("asOf", .day) { $1(&$0.asOf) }
    Field("decisionDate", .day) { $1(&$0.decisionDate) }
    Field("outcome", .word(unread: .undetermined)) { $1(&$0.outcome) }
    Field("reason", .word(unread: .essentialOpen)) { $1(&$0.reason) }
    Field("affected", .object(PracticeCount.self)) { $1(&$0.affected) }
    Field("requirements", .list(.requirement)) { $1(&$0.requirements) }
    Field("positions", .list(of: BodyPositions.self)) { $1(&$0.positions) }
    Field("bound", .object(BoundPractices.self)) { $1(&$0.bound) }
    Field("exposures", .list(of: Exposure.self)) { $1(&$0.exposures) }
    Field("voice", .voice) { $1(&$0.voice) }
    Field("irregularities", .list(of: Irregularity.self)) { $1(&$0.irregularities) }
    Field("warnings", .list(of: Warning.self)) { $1(&$0.warnings) }
    Field("earliestDecision", .orNull(.day)) { $1(&$0.earliestDecision) }
  }
}

extension AnswerFile.Answer.BodyPositions: Described {
  static let schema = Schema("The positions of a body", AnswerFile.Answer.BodyPositions()) {
    Field("body", .reference()) { $1(&$0.body) }
    Field("positions", .positions) { $1(&$0.positions) }
  }
}

extension AnswerFile.Answer.Exposure: Described {
  static let schema = Schema("An exposure", AnswerFile.Answer.Exposure()) {
    Field("provision", .reference()) { $1(&$0.provision) }
    Field("body", .orNull(.reference())) { $1(&$0.body) }
  }
}

extension AnswerFile.Answer.Irregularity: Described {
  static let schema = Schema("An irregularity", AnswerFile.Answer.Irregularity()) {
    Field("code", .word(unread: .withoutEffect)) { $1(&$0.code) }
    Field("body", .reference()) { $1(&$0.body) }
    Field("sentence", .text) { $1(&$0.sentence) }
  }
}

extension AnswerFile.Answer.Warning: Described {
  static let schema = Schema("A warning", AnswerFile.Answer.Warning()) {
    Field("code", .word(unread: .selectsNobody)) { $1(&$0.code) }
    Field("provision", .orNull(.reference())) { $1(&$0.provision) }
    Field("body", .orNull(.reference())) { $1(&$0.body) }
    Field("sentence", .text) { $1(&$0.sentence) }
  }
}

extension AnswerFile.Answer.Finding: Described {
  /// Reading it recurses no deeper than a document may nest.
  static let schema = Schema("A finding", AnswerFile.Answer.Finding()) {
    Field("code", .word(unread: .notExamined)) { $1(&$0.code) }
    Field("status", .orNull(.word(unread: .open))) { $1(&$0.status) }
    Field("sentence", .text) { $1(&$0.sentence) }
    Field("body", optional: .reference()) { $1(&$0.body) }
    Field("required", optional: .measure) { $1(&$0.required) }
    Field("actual", optional: .measure) { $1(&$0.actual) }
    Field("source", optional: .object(Source.self)) { $1(&$0.source) }
    Field("because", .list(of: AnswerFile.Answer.Finding.self), default: []) { $1(&$0.because) }
  }
}

extension PracticeCount: Described {
  static let schema = Schema("A number of practices", PracticeCount.none) {
    Field("practices", .number) { $1(&$0.practices) }
    Field("patients", .number) { $1(&$0.patients) }
  }
}

extension BoundPractices: Described {
  static let schema = Schema("The practices that are bound", BoundPractices()) {
    Field("certain", .list(.reference())) { $1(&$0.certain) }
    Field("possible", .list(.reference())) { $1(&$0.possible) }
  }
}
