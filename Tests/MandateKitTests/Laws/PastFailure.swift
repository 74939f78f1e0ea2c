import Testing

/// A seed whose case once broke a law, or the engine as it was, or the law as it was first written.
struct PastFailure: Sendable, CustomTestStringConvertible {
  var law: String
  var seed: UInt64
  /// What was wrong.
  var why: String

  var testDescription: String { "seed \(seed): \(law)" }

  static let all: [PastFailure] = [
    PastFailure(
      law: "A document that is put together from parts is that document",
      seed: 980,
      why: "Somebody who was appointed twice over and is recused was told twice."
    )
  ]
}
