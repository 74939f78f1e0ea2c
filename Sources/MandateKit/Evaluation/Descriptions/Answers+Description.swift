#if !hasFeature(Embedded)
extension BoundPractices: CustomStringConvertible {
  /// The practices on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension RequirementResult.ConsultationPath: CustomStringConvertible {
  /// The days and the limbs, on one line.
  public var description: String { DebugText.line(of: self) }
}

extension RequirementResult.ConsultationPath.Limbs: CustomStringConvertible {
  /// The statuses of the limbs that are asked, on one line.
  public var description: String { DebugText.line(of: self) }
}

extension RequirementResult.Detail: CustomStringConvertible {
  /// The kind, with the way to it, on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension RequirementResult.VotesNeeded: CustomStringConvertible {
  /// The voters on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension RequirementResult.VotesNeeded.Bounds: CustomStringConvertible {
  /// The bounds of the number.
  public var description: String { DebugText.line(of: self) }
}

extension Resolution.BodyPositions: CustomStringConvertible {
  /// The body and its positions, on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Resolution.Deadline: CustomStringConvertible {
  /// The day and what it is for, on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Irregularity: CustomStringConvertible {
  /// The irregularity on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Warning: CustomStringConvertible {
  /// The warning on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Voice: CustomStringConvertible {
  /// The conflicts and the patients, on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Voice.Conflict: CustomStringConvertible {
  /// The two bodies on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Voice.Patients: CustomStringConvertible {
  /// The four numbers.
  public var description: String { DebugText.line(of: self) }
}

extension Finding.GenericFact.MandateScope: CustomStringConvertible {
  /// The body and its practices, on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}
#endif
