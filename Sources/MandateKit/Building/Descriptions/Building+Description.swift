#if !hasFeature(Embedded)
extension BodyWithMembers: CustomStringConvertible {
  /// The body and its members, on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Representative: CustomStringConvertible {
  /// The representative on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}
#endif
