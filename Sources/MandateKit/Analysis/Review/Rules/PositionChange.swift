/// A change of a body's position.
struct PositionChange: Hashable {
  var from: Position
  var to: Position
}

extension PositionChange {
  /// The changes of a verdict that such a change of an elector can bring about, as every condition is
  /// monotone and a quorum counts who is present.
  var possibleVerdicts: [PositionChange] {
    let order: [Position] = [.against, .abstain, .none, .for]
    let rises =
      order.firstIndex(of: from) ?? 0 < order.firstIndex(of: to) ?? 0
    let (comes, goes) = (from == .none, to == .none)
    var possible: [PositionChange] = []
    func add(_ from: Position, _ to: Position) {
      possible.append(PositionChange(from: from, to: to))
    }
    if !rises || goes {
      add(.for, .against)
      add(.for, .abstain)
      add(.for, .none)
    }
    if rises || comes {
      add(.none, .for)
      add(.abstain, .for)
      add(.against, .for)
    }
    if from == .against { add(.against, .abstain) }
    if to == .against { add(.abstain, .against) }
    if comes || to == .against { add(.none, .against) }
    if goes || from == .against { add(.against, .none) }
    if comes || to == .abstain || from == .against { add(.none, .abstain) }
    if goes || from == .abstain || to == .against { add(.abstain, .none) }
    return possible
  }
}
