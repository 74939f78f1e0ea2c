import MandateKit

/// What a provision wants approved: by one body, or by the practices affected under a rule.
enum ReferenceApproval {
  case of(Int)
  case practices(DecisionRule)

  /// The bodies that the approval reaches, each as often as a path leads to it.
  ///
  /// A path goes on below a body that has a rule, exists and is competent, and leaves out the
  /// recused.
  func paths(_ docket: ReferenceMatter) -> [Int] {
    switch self {
    case .of(let body): Self.paths(from: body, docket)
    case .practices: docket.practiceElectorate
    }
  }

  private static func paths(from body: Int, _ docket: ReferenceMatter) -> [Int] {
    guard docket.bodies[body].rule != nil, docket.canHoldPosition(body) else { return [body] }
    return [body] + docket.electorate(body).flatMap { paths(from: $0, docket) }
  }

  /// The bodies reached that may still move: no ballot, or one that may count or not.
  static func undecided(_ paths: [Int], _ positions: ReferencePositions) -> [Int] {
    let docket = positions.docket
    return paths.filter { body in
      guard docket.canHoldPosition(body) else { return false }
      guard docket.bodies[body].rule != nil else { return docket.ballots[body] == nil }
      guard let warrants = positions.warrants else { return false }
      if docket.ballots[body] != nil { return warrants.ofBallot[body] == .open }
      return warrants.ofAnyone[body] != .unmet
    }
  }

  /// The positions that the approval can come to, electors taken as independent.
  func attainable(_ positions: ReferencePositions) -> PositionSet {
    switch self {
    case .of(let body): positions.attainable(body)
    case .practices(let rule):
      positions.verdicts(rule, of: positions.docket.practiceElectorate)
    }
  }
}
