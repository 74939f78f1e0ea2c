#if !hasFeature(Embedded)
extension Resolution: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The outcome and the dates, and then a line for each requirement that is not met, by identifiers.
  ///
  /// It has at most 20 lines, the last of which counts the requirements that are not shown.
  /// `MandateKitReports` puts an answer into sentences.
  public var description: String {
    var lines = [headline]
    let lacking = requirements.filter { $0.status != .met }
    let shown = lacking.prefix(
      Limits.linesDescribed - (lacking.count < Limits.linesDescribed ? 1 : 2)
    )
    lines += shown.map { "  \($0)" }
    if lacking.count > shown.count {
      lines.append("  and \(lacking.count - shown.count) more requirements that are not met")
    }
    return lines.joined(separator: "\n")
  }

  /// What ``description`` gives.
  public var debugDescription: String { description }

  private var headline: String {
    let decided = decided.map { ", decided: \($0)" } ?? ""
    let earliest = earliestDecision.map { ", earliestDecision: \($0)" } ?? ""
    return
      ("\(proposal): \(outcome.rawValue) (\(reason.rawValue)), asOf: \(asOf),"
      + " decisionDate: \(decisionDate)\(decided)\(earliest)").boundedAsLine
  }

  /// All of the answer, its positions by name.
  public var customMirror: Mirror {
    Mirror(
      self,
      children: [
        "proposal": proposal, "asOf": asOf, "decisionDate": decisionDate,
        "decided": decided as Any, "outcome": outcome, "reason": reason, "affected": affected,
        "requirements": requirements, "positions": positions, "bound": bound, "voice": voice,
        "irregularities": irregularities, "warnings": warnings,
        "earliestDecision": earliestDecision as Any,
      ],
      displayStyle: .struct
    )
  }
}
#endif
