#if !hasFeature(Embedded)
extension Mandate: CustomStringConvertible {
  /// The mandate on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Mandate.Ratification: CustomStringConvertible {
  /// Who ratifies, and within how many days, on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Appointment: CustomStringConvertible {
  /// The appointment on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Deputy: CustomStringConvertible {
  /// The deputy on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}
#endif
