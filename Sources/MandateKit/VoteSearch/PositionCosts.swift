/// The cost of bringing a body to each position; `nil` for a position that it cannot come to.
struct PositionCosts: Hashable, Sendable {
  private var costs: ByPosition<Int64>
  private static let never = Int64.max

  /// A position with its cost.
  typealias Option = (position: Position, cost: Int64)

  /// Creates costs from a function of the position.
  init(_ cost: (Position) -> Int64?) {
    costs = ByPosition { cost($0) ?? Self.never }
  }

  private init(for: Int64, against: Int64, abstain: Int64, none: Int64) {
    costs = ByPosition(for: `for`, against: against, abstain: abstain, none: none)
  }

  /// The costs of a body that stays in a position, whatever happens.
  static func staying(_ position: Position) -> PositionCosts {
    PositionCosts { $0 == position ? 0 : nil }
  }

  /// Returns whether the body stays in a position, whatever happens.
  func isStaying(_ position: Position) -> Bool {
    costs[position] == 0 && possible.settled != nil
  }

  /// The costs of a body that takes any of some positions at no cost.
  static func free(_ positions: PositionSet) -> PositionCosts {
    PositionCosts { positions.contains($0) ? 0 : nil }
  }

  /// The costs of a body that can be brought to no position.
  static let nowhere = PositionCosts { _ in nil }

  /// The costs of a voter who has not voted: one vote for, or none.
  static let voting = PositionCosts(for: 1, against: never, abstain: never, none: 0)

  /// The costs where only positions of cost 0 are taken.
  var silent: PositionCosts { PositionCosts { self[$0] == 0 ? 0 : nil } }

  /// The positions that can be brought about.
  var possible: PositionSet { positions { $0 != Self.never } }

  /// The only position of cost 0, or `nil` where there is none or are several.
  var onlyFree: Position? { positions { $0 == 0 }.settled }

  @inline(__always)
  private func positions(_ isMeant: (Int64) -> Bool) -> PositionSet {
    var positions = PositionSet()
    if isMeant(costs.for) { positions.insert(.for) }
    if isMeant(costs.against) { positions.insert(.against) }
    if isMeant(costs.abstain) { positions.insert(.abstain) }
    if isMeant(costs.none) { positions.insert(.none) }
    return positions
  }

  subscript(position: Position) -> Int64? {
    let cost = costs[position]
    return cost == Self.never ? nil : cost
  }

  /// The first of the positions that cost least, or none where none can be brought about.
  var cheapest: [Option] {
    var cheapest: [Option] = []
    for position in [Position.none, .for, .against, .abstain] {
      guard let cost = self[position], cost < cheapest.first?.cost ?? .max else { continue }
      cheapest = [(position: position, cost: cost)]
    }
    return cheapest
  }

  /// Returns the costs within some positions.
  func within(_ positions: PositionSet) -> PositionCosts {
    PositionCosts { positions.contains($0) ? self[$0] : nil }
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
