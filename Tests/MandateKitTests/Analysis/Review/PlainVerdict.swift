import MandateKit

/// A rule read against settled positions, as plainly as can be.
struct PlainVerdict {
  struct Elector {
    var id: Body.ID
    var patients: Int
    var position: Position
  }

  let electors: [Elector]

  func verdict(_ rule: DecisionRule, test: Int? = nil, taken answer: Bool = false) -> Position {
    if electors.isEmpty || !isQuorate(rule.quorum) { return .none }
    var next = 0
    if holds(rule.passes, &next, test, answer) { return .for }
    return electors.contains { $0.position == .against } ? .against : .none
  }

  private func isQuorate(_ quorum: Quorum?) -> Bool {
    let present = electors.filter { $0.position != .none }.count
    switch quorum {
    case nil: return true
    case .count(let count): return present >= count
    case .fraction(let fraction):
      return present * fraction.denominator >= electors.count * fraction.numerator
    }
  }

  func weight(_ positions: Set<Position>, _ weight: Condition.Weight) -> Int {
    electors.filter { positions.contains($0.position) }
      .reduce(0) { $0 + (weight == .members ? 1 : $1.patients) }
  }

  func total(_ denominator: Condition.Denominator, _ by: Condition.Weight) -> Int {
    switch denominator {
    case .cast: weight([.for, .against], by)
    case .present: weight([.for, .against, .abstain], by)
    case .all: weight(Set(Position.allCases), by)
    }
  }

  private func holds(_ condition: Condition, _ next: inout Int, _ test: Int?, _ answer: Bool)
    -> Bool
  {
    switch condition {
    case .all(let parts):
      var holds = true
      for part in parts where !self.holds(part, &next, test, answer) { holds = false }
      return holds
    case .any(let parts):
      var holds = false
      for part in parts where self.holds(part, &next, test, answer) { holds = true }
      return holds
    default: break
    }
    defer { next += 1 }
    if next == test { return answer }
    func position(_ id: Body.ID) -> Position? { electors.first { $0.id == id }?.position }
    switch condition {
    case .share(let threshold, let denominator, let by):
      let (part, total) = (weight([.for], by), total(denominator, by))
      switch threshold {
      case .atLeast(let share):
        return total > 0 && part * share.denominator >= total * share.numerator
      case .moreThan(let share):
        return total > 0 && part * share.denominator > total * share.numerator
      }
    case .count(let least, let by): return weight([.for], by) >= least
    case .noneAgainst: return weight([.against], .members) == 0
    case .consentOf(let id): return position(id) == .for
    case .notOpposedBy(let id): return position(id) != .against
    case .all, .any: return false
    }
  }
}

/// Every way in which some electors can stand.
struct EveryPosition: Sequence, IteratorProtocol {
  private let count: Int
  private var number: Int? = 0

  init(of count: Int) {
    self.count = count
  }

  mutating func next() -> [Position]? {
    guard let current = number else { return nil }
    number = current + 1 < 1 << (2 * count) ? current + 1 : nil
    return (0..<count).map { Position.allCases[(current >> (2 * $0)) & 3] }
  }
}
