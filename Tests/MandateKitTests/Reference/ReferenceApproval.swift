import MandateKit

/// What a provision wants approved: by one body, or by the practices affected under a rule.
enum ReferenceApproval {
  case of(Int)
  case practices(DecisionRule)

  /// The bodies that the approval reaches, each as often as a path leads to it.
  ///
  /// A path goes on below a body that has a rule, exists and is competent, and leaves out the
  /// recused.
  func paths(_ matter: ReferenceMatter) -> [Int] {
    switch self {
    case .of(let body): Self.paths(from: body, matter)
    case .practices: matter.practiceElectorate
    }
  }

  private static func paths(from body: Int, _ matter: ReferenceMatter) -> [Int] {
    guard matter.bodies[body].rule != nil, matter.canHoldPosition(body) else { return [body] }
    return [body] + matter.electorate(body).flatMap { paths(from: $0, matter) }
  }

  /// The bodies reached that may still move: no ballot, or one that may count or not.
  static func undecided(_ paths: [Int], _ positions: ReferencePositions) -> [Int] {
    let matter = positions.matter
    return paths.filter { body in
      guard matter.canHoldPosition(body) else { return false }
      guard matter.bodies[body].rule != nil else { return matter.ballots[body] == nil }
      guard let warrants = positions.warrants else { return false }
      if matter.ballots[body] != nil { return warrants.ofBallot[body] == .open }
      return warrants.ofAnyone[body] != .unmet
    }
  }

  /// The positions that the approval can come to, electors taken as independent.
  func attainable(_ positions: ReferencePositions) -> PositionSet {
    switch self {
    case .of(let body): positions.attainable(body)
    case .practices(let rule):
      positions.verdicts(rule, of: positions.matter.practiceElectorate)
    }
  }
}
