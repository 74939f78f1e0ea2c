import MandateKit
import Testing

/// One way to spoil a sound document, with the one error that must be found.
struct DocumentErrorRow: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let code: DocumentError.Code
  let path: String
  /// The words that the sentence must contain.
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

  /// Checks that exactly this error is found, and that its sentence helps.
  func expectError(sourceLocation: SourceLocation = #_sourceLocation) {
    var document = SoundDocument()
    spoil(&document)
    let errors = document.errors
    #expect(
      errors.map { "\($0.code) at \($0.path)" } == ["\(code) at \(path)"],
      sourceLocation: sourceLocation
    )
    for error in errors {
      // A sentence has the cause, a colon and the remedy.
      #expect(error.sentence.hasSuffix("."), sourceLocation: sourceLocation)
      #expect(error.sentence.contains(":"), sourceLocation: sourceLocation)
      for mention in mentions {
        #expect(error.sentence.contains(mention), sourceLocation: sourceLocation)
      }
    }
  }
}

/// One change to a sound document, just inside a bound, that leaves it sound.
struct EdgeRow: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let change: @Sendable (inout SoundDocument) -> Void

  init(_ name: String, _ change: @escaping @Sendable (inout SoundDocument) -> Void) {
    testDescription = name
    self.change = change
  }

  /// Checks that no error is found.
  func expectNothing(sourceLocation: SourceLocation = #_sourceLocation) {
    var document = SoundDocument()
    change(&document)
    #expect(document.errors.map(\.description) == [], sourceLocation: sourceLocation)
  }
}
