import MandateKit

/// What a provision wants approved: by one party, or by the practices affected under a rule.
enum ReferenceApproval {
  case of(Int)
  case practices(DecisionRule)

  /// The parties that the approval reaches, each as often as a path leads to it. (Section 7.)
  ///
  /// A path goes on below a body that has a rule, exists, is competent and is not recused, to its
  /// electors and to those with a casting vote in it, and leaves out the recused.
  func paths(_ matter: ReferenceMatter) -> [Int] {
    switch self {
    case .of(let party): Self.paths(from: party, matter)
    case .practices: matter.affected.members.filter { !matter.recused.contains($0) }
    }
  }

  private static func paths(from party: Int, _ matter: ReferenceMatter) -> [Int] {
    guard let rule = matter.rule(party), matter.canHoldPosition(party) else { return [party] }
    let voters = ReferencePoll(of: party, rule, matter).voters
    return [party]
      + voters.filter { !matter.recused.contains($0) }.flatMap { paths(from: $0, matter) }
  }

  /// The parties reached that may still move: no ballot, or one that may count or not.
  static func undecided(_ paths: [Int], _ positions: ReferencePositions) -> [Int] {
    let matter = positions.matter
    return paths.filter { party in
      guard matter.canHoldPosition(party) else { return false }
      guard matter.rule(party) != nil else { return matter.ballots[party] == nil }
      guard let warrants = positions.warrants else { return false }
      if matter.ballots[party] != nil { return warrants.ofBallot[party] == .open }
      return warrants.ofAnyone[party] != .unmet
    }
  }

  /// The positions that the approval can come to, voters taken as independent.
  func attainable(_ positions: ReferencePositions) -> PositionSet {
    switch self {
    case .of(let party): positions.attainable(party)
    case .practices(let rule):
      positions.verdicts(ReferencePoll(ofPractices: rule, positions.matter))
    }
  }
}
