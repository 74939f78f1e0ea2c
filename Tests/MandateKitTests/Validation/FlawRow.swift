import MandateKit
import Testing

/// One way to spoil a sound document, with the one flaw that must be found.
struct FlawRow: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let code: DocumentError.Code
  let path: String
  /// What the sentence must mention.
  let mentions: [String]
  let spoil: @Sendable (inout SoundDocument) -> Void

  init(
    _ name: String,
    _ code: DocumentError.Code,
    at path: String,
    mentions: [String] = [],
    _ spoil: @escaping @Sendable (inout SoundDocument) -> Void
  ) {
    testDescription = name
    self.code = code
    self.path = path
    self.mentions = mentions
    self.spoil = spoil
  }

  /// Checks that the flaw is found, and nothing else, and that its sentence helps.
  func expectFlaw(sourceLocation: SourceLocation = #_sourceLocation) {
    var document = SoundDocument()
    spoil(&document)
    let errors = document.errors
    #expect(
      errors.map { "\($0.code) at \($0.path)" } == ["\(code) at \(path)"],
      sourceLocation: sourceLocation
    )
    for error in errors {
      // What is wrong, a colon, and what to do about it.
      #expect(error.sentence.hasSuffix("."), sourceLocation: sourceLocation)
      #expect(error.sentence.contains(":"), sourceLocation: sourceLocation)
      for mention in mentions {
        #expect(error.sentence.contains(mention), sourceLocation: sourceLocation)
      }
    }
  }
}

/// One change to a sound document that leaves it sound, just inside a bound.
struct EdgeRow: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let change: @Sendable (inout SoundDocument) -> Void

  init(_ name: String, _ change: @escaping @Sendable (inout SoundDocument) -> Void) {
    testDescription = name
    self.change = change
  }

  /// Checks that nothing is found.
  func expectNothing(sourceLocation: SourceLocation = #_sourceLocation) {
    var document = SoundDocument()
    change(&document)
    #expect(document.errors.map(\.description) == [], sourceLocation: sourceLocation)
  }
}
