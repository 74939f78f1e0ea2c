/// The cost of bringing a body to each position; `nil` for a position that it cannot come to.
struct PositionCosts: Hashable, Sendable {
  private var `for`: Int64
  private var against: Int64
  private var abstain: Int64
  private var none: Int64
  private static let never = Int64.max

  /// A position with its cost.
  typealias Option = (position: Position, cost: Int64)

  /// Creates costs from a function of the position.
  init(_ cost: (Position) -> Int64?) {
    `for` = cost(.for) ?? Self.never
    against = cost(.against) ?? Self.never
    abstain = cost(.abstain) ?? Self.never
    none = cost(.none) ?? Self.never
  }

  /// The costs of a body that stays in a position, whatever happens.
  static func staying(_ position: Position) -> PositionCosts {
    PositionCosts { $0 == position ? 0 : nil }
  }

  /// The costs of a body that takes any of some positions for nothing.
  static func free(_ positions: PositionSet) -> PositionCosts {
    PositionCosts { positions.contains($0) ? 0 : nil }
  }

  /// The costs of a body that can be brought to no position.
  static let nowhere = PositionCosts { _ in nil }

  /// The costs of a voter who has not voted: one vote for, or none.
  static let voting = PositionCosts { $0 == .for ? 1 : $0 == .none ? 0 : nil }

  /// The positions that can be brought about.
  var possible: PositionSet {
    var positions = PositionSet()
    if `for` != Self.never { positions.insert(.for) }
    if against != Self.never { positions.insert(.against) }
    if abstain != Self.never { positions.insert(.abstain) }
    if none != Self.never { positions.insert(.none) }
    return positions
  }

  /// The only position that costs nothing, or `nil` where there is none or are several.
  var onlyFree: Position? {
    var free = PositionSet()
    if `for` == 0 { free.insert(.for) }
    if against == 0 { free.insert(.against) }
    if abstain == 0 { free.insert(.abstain) }
    if none == 0 { free.insert(.none) }
    return free.settled
  }

  /// The least that any position costs, or `nil` where there is none.
  var least: Int64? {
    let least = min(min(`for`, against), min(abstain, none))
    return least == Self.never ? nil : least
  }

  subscript(position: Position) -> Int64? {
    get {
      let cost =
        switch position {
        case .for: `for`
        case .against: against
        case .abstain: abstain
        case .none: none
        }
      return cost == Self.never ? nil : cost
    }
    set {
      let cost = newValue ?? Self.never
      switch position {
      case .for: `for` = cost
      case .against: against = cost
      case .abstain: abstain = cost
      case .none: none = cost
      }
    }
  }

  /// Returns the positions that no other beats: earlier in an order, present where that matters, at
  /// no higher cost.
  func worthwhile(in order: [Position], presenceMatters: Bool) -> [Option] {
    var kept: [Option] = []
    for position in order {
      guard let cost = self[position] else { continue }
      let isBeaten = kept.contains {
        $0.cost <= cost && (!presenceMatters || $0.position != .none || position == .none)
      }
      if !isBeaten { kept.append((position: position, cost: cost)) }
    }
    return kept
  }
}
