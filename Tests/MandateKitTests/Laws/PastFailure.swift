import Testing

/// A case that once broke a law, because the engine was wrong or because the law was.
struct PastFailure: Sendable, CustomTestStringConvertible {
  var law: String
  /// The case, as a breach of a law is told: the question on a line, then the case file.
  var caseFile: String
  /// What was wrong.
  var why: String

  var testDescription: String { "\(law): \(why)" }

  static let all: [PastFailure] = [
  ]
}
