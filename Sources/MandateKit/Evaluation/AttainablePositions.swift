/// The positions that a body can still take on a proposal, and how it comes to them.
struct AttainablePositions: Equatable, Sendable {
  /// The positions that the body can take.
  var attainable: PositionSet
  /// The verdicts that its rule can come to; empty where the body decides by no rule.
  var verdict: PositionSet = []
  /// Whether its ballot stands in for a verdict of none, or could.
  var standIn: Status = .unmet

  /// Whether the one position that is left is the verdict of its rule, and not its ballot.
  var isOwnVerdict: Bool {
    guard !verdict.isEmpty, attainable.settled != nil else { return false }
    return verdict == attainable && !(verdict.contains(PositionSet.none) && standIn != .unmet)
  }

  /// Whether the positions amount to an approval.
  var approval: Status { attainable.approval }

  /// Lets a ballot, empty where there is none yet, stand in for a verdict of none, as far as it has a
  /// warrant.
  mutating func letBallotStandIn(_ ballot: PositionSet, warrant: Status) {
    standIn = warrant
    if warrant == .unmet { return }
    if ballot.isEmpty {
      attainable = .any
    } else {
      if warrant == .met { attainable.remove(.none) }
      attainable.insert(ballot)
    }
  }
}

extension PositionSet {
  /// Whether the positions amount to an approval.
  var approval: Status {
    self == .for ? .met : contains(PositionSet.for) ? .open : .unmet
  }
}
