/// That a document cannot be used, with everything that is wrong with it.
public struct InvalidDocument: Error, Hashable, Sendable {
  /// Everything found, in the order of the document.
  ///
  /// Never empty.
  public let flaws: [Flaw]

  /// Creates the error from what was found.
  public init(_ flaws: [Flaw]) {
    self.flaws = flaws
  }
}

extension InvalidDocument: CustomStringConvertible {
  /// The flaws, one a line.
  public var description: String {
    flaws.map(\.description).joined(separator: "\n")
  }
}
