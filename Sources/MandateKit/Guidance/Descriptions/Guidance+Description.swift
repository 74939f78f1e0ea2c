#if !hasFeature(Embedded)
extension Step: CustomStringConvertible {
  /// The step on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Step.Action: CustomStringConvertible {
  /// What is done, on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension PathToMandate.Obstacle: CustomStringConvertible {
  /// The obstacle on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Resolution.RepudiationRisk: CustomStringConvertible {
  /// The risk on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Docket.Timeline.State: CustomStringConvertible {
  /// The outcome and the requirements, on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Docket.Timeline.RequirementStatus: CustomStringConvertible {
  /// The requirement and its status, on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Docket.Timeline.Change: CustomStringConvertible {
  /// The change on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Docket.DecisiveReasons: CustomStringConvertible {
  /// The reasons on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Docket.DecisiveReasons.DecisiveRequirement: CustomStringConvertible {
  /// The requirement on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Docket.DecisiveReasons.DecisiveVoter: CustomStringConvertible {
  /// The voter on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Docket.Initiative.Row: CustomStringConvertible {
  /// The row on one line.
  public var description: String { DebugText.line(of: self) }
}

extension Docket.Initiative.Outcomes: CustomStringConvertible {
  /// The three numbers.
  public var description: String { DebugText.line(of: self) }
}
#endif
