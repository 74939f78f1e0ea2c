#if !hasFeature(Embedded)
extension Vote: CustomStringConvertible {
  /// The vote on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension CastingVote: CustomStringConvertible {
  /// The casting vote on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Recusal: CustomStringConvertible {
  /// The recusal on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Attendance: CustomStringConvertible {
  /// The attendance on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Consultation: CustomStringConvertible {
  /// The consultation on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Notice: CustomStringConvertible {
  /// The notice on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Decision: CustomStringConvertible {
  /// The decision on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Revocation: CustomStringConvertible {
  /// The revocation on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}
#endif
