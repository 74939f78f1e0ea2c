/// The positions that a body or person can still take on a proposal, and how it comes to them.
struct AttainablePositions: Equatable, Sendable {
  /// The positions as those of an elector; empty where it is recused, and left out of every electorate.
  private(set) var asElector: PositionSet
  /// The verdicts that its rule can come to; empty where the body decides by no rule.
  let verdict: PositionSet
  /// Whether its ballot stands in for a verdict of none, or could.
  private(set) var standIn: Status = .unmet
  /// Whether each of the verdicts is shown to be within reach, and none is only not shown to be out of
  /// it.
  let isExamined: Bool

  /// Creates the positions of somebody without a rule.
  @inline(__always)
  init(attainable: PositionSet) {
    asElector = attainable
    verdict = []
    isExamined = true
  }

  /// Creates the positions of a body that decides by a rule.
  init(_ verdicts: AttainableVerdicts) {
    asElector = verdicts.verdicts
    verdict = verdicts.verdicts
    isExamined = verdicts.isExamined
  }

  /// The positions of somebody recused.
  static let recused = AttainablePositions(attainable: [])

  /// Whether it is recused.
  var isRecused: Bool { asElector.isEmpty }

  /// The positions that the body or person can take: none where it is recused.
  @inline(__always)
  var attainable: PositionSet {
    get { asElector.isEmpty ? .none : asElector }
    set { asElector = newValue }
  }

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
      if warrant == .met { asElector.remove(.none) }
      asElector.insert(ballot)
    }
  }
}

extension PositionSet {
  /// Whether the positions amount to an approval.
  var approval: Status {
    self == .for ? .met : contains(PositionSet.for) ? .open : .unmet
  }
}
