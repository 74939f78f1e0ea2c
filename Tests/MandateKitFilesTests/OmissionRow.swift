import MandateKit
import Testing

/// An object of a document in which nothing is left out, and the keys without which it cannot be.
struct OmissionRow: CustomTestStringConvertible {
  var testDescription: String
  var path: DocumentPath
  var keys: [String]
  /// The keys of which just one must be there, the one that is among them.
  var alternatives: [String] = []

  init(
    _ description: String,
    _ path: DocumentPath,
    _ keys: [String] = [],
    oneOf alternatives: [String] = []
  ) {
    testDescription = description
    self.path = path
    self.keys = keys
    self.alternatives = alternatives
  }
}
