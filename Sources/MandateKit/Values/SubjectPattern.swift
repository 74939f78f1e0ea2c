/// A pattern that matches a subject and everything below it, or, written `*`, every subject.
///
/// `contract` matches `contract` and `contract.local`, but not `contractor`.
public struct SubjectPattern: RawRepresentable, Hashable, Sendable {
  /// The dotted path, or `*`.
  public let rawValue: String

  /// Creates a pattern from a dotted path or `*`, or `nil` for any other text.
  public init?(rawValue: String) {
    guard rawValue == "*" || SubjectPath.isDottedPath(rawValue) else { return nil }
    self.rawValue = rawValue
  }

  /// Creates the pattern that matches a subject and everything below it.
  public init(_ subject: SubjectPath) {
    self.rawValue = subject.rawValue
  }

  /// The pattern that matches every subject.
  public static let everything: SubjectPattern = "*"

  /// The most general subject that matches, or `nil` for the pattern that matches everything.
  var subject: SubjectPath? { SubjectPath(rawValue: rawValue) }

  /// Returns whether some subject matches both patterns.
  func overlaps(_ other: SubjectPattern) -> Bool {
    if self == .everything || other == .everything { return true }
    return continues(in: other.rawValue) || other.continues(in: rawValue)
  }

  /// Returns whether the pattern matches a subject.
  public func matches(_ subject: SubjectPath) -> Bool {
    if rawValue.utf8.count == 1, rawValue.utf8.first == UInt8(ascii: "*") { return true }
    return continues(in: subject.rawValue)
  }

  /// Returns whether a dotted path equals the pattern, or continues it after a dot.
  private func continues(in path: String) -> Bool {
    UTF8Order.begins(path, with: rawValue, before: UInt8(ascii: "."))
  }
}

extension SubjectPattern: ExpressibleByStringLiteral {
  /// Creates a pattern from a literal.
  ///
  /// - Precondition: The literal is `*` or a dotted path of `[A-Za-z0-9_-]+` segments. Text that is not
  ///   known when the program is written is read with ``init(rawValue:)``.
  public init(stringLiteral value: String) {
    guard let pattern = SubjectPattern(rawValue: value) else {
      preconditionFailure(
        "\"\(value)\" is no pattern of subjects: write * for all, or segments of letters, digits, _ and "
          + "- with a dot between two. SubjectPattern(rawValue:) returns nil for such text."
      )
    }
    self = pattern
  }
}

extension SubjectPattern: CustomStringConvertible {
  /// The dotted path, or `*`.
  public var description: String { rawValue }
}

extension [SubjectPattern] {
  /// Returns whether some subject matches a pattern of both lists.
  func overlap(_ others: [SubjectPattern]) -> Bool {
    contains { pattern in others.contains { pattern.overlaps($0) } }
  }
}

extension Sequence<SubjectPattern> {
  /// Returns whether some pattern matches a subject.
  func match(_ subject: SubjectPath) -> Bool {
    contains { $0.matches(subject) }
  }

  /// Returns whether some subject matches a pattern of both lists.
  func overlap(_ others: [SubjectPattern]) -> Bool {
    contains { pattern in others.contains { pattern.overlaps($0) } }
  }
}
