#if !hasFeature(Embedded)
extension RequirementResult: CustomStringConvertible, CustomReflectable {
  /// The provision, its force, the body, the status with its reason, and the way to it, on one line.
  public var description: String {
    let body = body.map { " of \($0)" } ?? ""
    let obstacle = obstacle.map { ", obstacle: \($0)" } ?? ""
    return
      ("\(provision)\(body): \(force.rawValue) \(status.rawValue) (\(reason.rawValue)),"
      + " \(detail)\(obstacle)").boundedAsLine
  }

  /// What it is about, how it stands, and its findings.
  public var customMirror: Mirror {
    Mirror(
      self,
      children: [
        "provision": provision, "body": body as Any, "force": force, "status": status,
        "reason": reason, "detail": detail, "obstacle": obstacle as Any, "source": source as Any,
        "because": because,
      ],
      displayStyle: .struct
    )
  }
}

extension RequirementResult.Obstacle: CustomStringConvertible {
  /// The name of the obstacle, with the forum where it has one.
  public var description: String {
    switch self {
    case .votesCast: "votesCast"
    case .bodyDoesNotExist: "bodyDoesNotExist"
    case .outsideCompetence: "outsideCompetence"
    case .noRuleApplies: "noRuleApplies"
    case .recused: "recused"
    case .electorsRecused: "electorsRecused"
    case .noElectors: "noElectors"
    case .noPatients: "noPatients"
    case .ruleOutOfReach: "ruleOutOfReach"
    case .nobodyRepresents(let forum): "nobodyRepresents(at: \(forum))"
    }
  }
}
#endif
