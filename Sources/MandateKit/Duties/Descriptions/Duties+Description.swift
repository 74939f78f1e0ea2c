#if !hasFeature(Embedded)
extension Provision: CustomStringConvertible {
  /// The provision on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension ConsultationStandard: CustomStringConvertible {
  /// What is asked of a consultation, on one line.
  public var description: String { DebugText.line(of: self) }
}

extension NoticePeriod: CustomStringConvertible {
  /// The days, and how they are counted, on one line.
  public var description: String { DebugText.line(of: self) }
}

extension BodySelector: CustomStringConvertible {
  /// Whom it selects, on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Requirement.NoticeTiming: CustomStringConvertible {
  /// The days before or after the decision, on one line.
  public var description: String { DebugText.line(of: self) }
}
#endif
