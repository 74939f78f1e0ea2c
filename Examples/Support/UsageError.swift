/// The error that a command was called in a way that it does not know.
public struct UsageError: Error {
  /// What is wrong, as a sentence.
  public let sentence: String

  /// Creates the error.
  public init(_ sentence: String) {
    self.sentence = sentence
  }
}
