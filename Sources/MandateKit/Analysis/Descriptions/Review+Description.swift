#if !hasFeature(Embedded)
extension ReviewFinding.UnaskedAct: CustomStringConvertible {
  /// The act on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension ReviewFinding.LateAct: CustomStringConvertible {
  /// The act on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension ReviewFinding.SameDayVotes: CustomStringConvertible {
  /// The votes on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension ReviewFinding.Witness: CustomStringConvertible {
  /// The witness on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension ReviewFinding.Entry: CustomStringConvertible {
  /// The entry on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension ReviewFinding.Reference: CustomStringConvertible {
  /// The reference on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension ReviewFinding.RuleOwner: CustomStringConvertible {
  /// Whose rule it is, on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension ReviewFinding.Test: CustomStringConvertible {
  /// The test on one line.
  public var description: String { DebugText.line(of: self) }
}

extension ReviewFinding.Duty: CustomStringConvertible {
  /// The duty on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension RuleAnalysis: CustomStringConvertible {
  /// What was found on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension RuleAnalysis.BlockingClass: CustomStringConvertible {
  /// The class and its electors, on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Change: CustomStringConvertible {
  /// The change on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension ProposalAnalysis.Witness: CustomStringConvertible {
  /// The record and the date, on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Resolution.Difference: CustomStringConvertible {
  /// What differs, on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Resolution.Difference.Changed: CustomStringConvertible {
  /// The two values, on one line.
  public var description: String { DebugText.line(of: self) }
}

extension Resolution.Difference.RequirementChange: CustomStringConvertible {
  /// The requirement and its results, on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Resolution.Difference.PositionChange: CustomStringConvertible {
  /// The body and its positions, on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}
#endif
