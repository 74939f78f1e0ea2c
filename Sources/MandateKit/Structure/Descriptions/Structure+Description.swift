#if !hasFeature(Embedded)
extension Body: CustomStringConvertible {
  /// The body on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Person: CustomStringConvertible {
  /// The person, on one line.
  public var description: String { DebugText.line(of: self) }
}

extension Membership: CustomStringConvertible {
  /// The membership on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension ApplicableRule: CustomStringConvertible {
  /// The rule, and when it applies, on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension ListSize.Entry: CustomStringConvertible {
  /// The day and the patients, on one line.
  public var description: String { DebugText.line(of: self) }
}
#endif
