#if !hasFeature(Embedded)
extension PathToMandate: CustomStringConvertible {
  /// The proposal, the dates, and the steps or the obstacles, on one line.
  public var description: String {
    let slips = slips ? ", slipping from \(givenDecisionDate)" : ""
    let list =
      obstacles.isEmpty
      ? "steps: \(DebugText.list(steps.map { $0.action }))"
      : "obstacles: \(DebugText.list(obstacles))"
    return "\(proposal): asOf: \(asOf), decisionDate: \(decisionDate)\(slips), \(list)"
      .boundedAsLine
  }
}
#endif
