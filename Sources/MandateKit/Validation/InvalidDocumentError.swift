/// That a document cannot be used, with everything that is wrong with it.
public struct InvalidDocumentError: Error, Hashable, Sendable {
  /// Everything found, in the order of the document.
  ///
  /// Never empty.
  public let errors: [DocumentError]

  /// Creates the error from what was found.
  public init(_ errors: [DocumentError]) {
    self.errors = errors
  }
}

extension InvalidDocumentError: CustomStringConvertible {
  /// The flaws, one a line.
  public var description: String {
    errors.map(\.description).joined(separator: "\n")
  }
}
