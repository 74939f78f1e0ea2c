/// The error that lists everything wrong with a document.
public struct InvalidDocumentError: Error, Hashable, Sendable {
  /// The errors, in the order of the document.
  ///
  /// The list is never empty.
  public let errors: [DocumentError]

  /// Creates the error from a list that is not empty.
  package init(_ errors: [DocumentError]) {
    self.errors = errors
  }
}

extension InvalidDocumentError: CustomStringConvertible {
  /// The errors, one on each line.
  public var description: String {
    errors.map { $0.description }.joined(separator: "\n")
  }
}
