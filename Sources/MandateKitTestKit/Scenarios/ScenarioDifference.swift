/// One thing that a scenario expects, and what was found instead.
public struct ScenarioDifference: Hashable, Sendable, CustomStringConvertible {
  /// What differs: `the outcome`, or `the status of agreed for Riverside PCN (riverside)`.
  public var subject: String
  /// What was expected, in the words of the scenario file.
  public var expected: String
  /// What was found, in the words of the scenario file.
  public var found: String
  /// Why it was found, as a sentence, or `nil` where the answer gives no reason of its own.
  public var reason: String?

  /// Creates a difference.
  ///
  /// - Parameters:
  ///   - subject: What differs.
  ///   - expected: What was expected.
  ///   - found: What was found.
  ///   - reason: Why it was found, as a sentence, or `nil`.
  public init(_ subject: String, expected: String, found: String, reason: String? = nil) {
    self.subject = subject
    self.expected = expected
    self.found = found
    self.reason = reason
  }

  /// The difference in one line.
  public var description: String {
    "\(subject): expected \(expected), found \(found)" + (reason.map { ". \($0)" } ?? "")
  }
}
