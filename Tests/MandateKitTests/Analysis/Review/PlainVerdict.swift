import MandateKit

/// A rule read against settled positions, as plainly as can be.
struct PlainVerdict {
  struct Elector {
    var id: PartyID
    var patients: Int
    var votes: Int? = nil
    /// The classes of its membership, and its kind.
    var classes: Set<String> = []
    var position: Position
  }

  let electors: [Elector]
  /// The casting choice, or `nil` where there is none.
  var casting: Position? = nil

  /// Returns the verdict, one test of the condition being taken to hold or to fail.
  func verdict(_ rule: DecisionRule, test: Int? = nil, taken answer: Bool = false) -> Position {
    if electors.isEmpty || !isQuorate(rule) { return .none }
    var next = 0
    if holds(rule.passes, rule, &next, test, answer) { return .for }
    for position in [Position.against, .abstain]
    where electors.contains(where: { $0.position == position }) { return position }
    return .none
  }

  func isQuorate(_ rule: DecisionRule) -> Bool {
    rule.quorum.map { isMet($0, rule) } ?? true
  }

  private func isMet(_ quorum: Quorum, _ rule: DecisionRule) -> Bool {
    let present: Set<Position> = [.for, .against, .abstain]
    switch quorum {
    case .share(let threshold, _, let weight, let name):
      let all = self.weight(Set(Position.allCases), weight, among: name, rule)
      let part = self.weight(present, weight, among: name, rule)
      switch threshold {
      case .atLeast(let share): return part * share.denominator >= all * share.numerator
      case .moreThan(let share): return part * share.denominator > all * share.numerator
      }
    case .count(let least, let weight, let name):
      return self.weight(present, weight, among: name, rule) >= least
    case .presenceOf(let id): return electors.contains { $0.id == id && $0.position != .none }
    case .all(let parts): return parts.allSatisfy { isMet($0, rule) }
    case .any(let parts): return parts.contains { isMet($0, rule) }
    }
  }

  func weight(
    _ positions: Set<Position>,
    _ weight: Condition.Weight,
    among name: MembershipClass?,
    _ rule: DecisionRule
  ) -> Int {
    electors.filter { elector in
      positions.contains(elector.position)
        && name.map { elector.classes.contains($0.rawValue) } ?? true
    }
    .reduce(0) { sum, elector in
      switch weight {
      case .members: sum + 1
      case .patients: sum + elector.patients
      case .votes:
        sum
          + (elector.votes
            ?? rule.scale.map { Int($0.votes(for: Int64(elector.patients))) } ?? 1)
      }
    }
  }

  func total(
    _ denominator: Condition.Denominator,
    _ by: Condition.Weight,
    among name: MembershipClass?,
    _ rule: DecisionRule
  ) -> Int {
    switch denominator {
    case .cast: weight([.for, .against], by, among: name, rule)
    case .present: weight([.for, .against, .abstain], by, among: name, rule)
    case .all, .whole: weight(Set(Position.allCases), by, among: name, rule)
    }
  }

  private func holds(
    _ condition: Condition,
    _ rule: DecisionRule,
    _ next: inout Int,
    _ test: Int?,
    _ answer: Bool
  ) -> Bool {
    switch condition {
    case .all(let parts):
      var holds = true
      for part in parts where !self.holds(part, rule, &next, test, answer) { holds = false }
      return holds
    case .any(let parts):
      var holds = false
      for part in parts where self.holds(part, rule, &next, test, answer) { holds = true }
      return holds
    default: break
    }
    defer { next += 1 }
    if next == test { return answer }
    func position(_ id: PartyID) -> Position? { electors.first { $0.id == id }?.position }
    switch condition {
    case .share(let threshold, let denominator, let by, let name):
      let part = weight([.for], by, among: name, rule)
      let total = total(denominator, by, among: name, rule)
      switch threshold {
      case .atLeast(let share):
        return total > 0 && part * share.denominator >= total * share.numerator
      case .moreThan(let share):
        if part > 0, condition.isTieBreaking, part * 2 == total, casting == .for,
          rule.castingVote != nil
        {
          return true
        }
        return total > 0 && part * share.denominator > total * share.numerator
      }
    case .count(let least, let by, let name):
      return weight([.for], by, among: name, rule) >= least
    case .noneAgainst(let name): return weight([.against], .members, among: name, rule) == 0
    case .consentOf(let id): return position(id) == .for
    case .notOpposedBy(let id): return position(id) != .against
    case .all, .any: return false
    }
  }
}

extension Condition {
  /// Whether it is a test on which a casting vote bears: more than half of those cast.
  var isTieBreaking: Bool {
    if case .share(.moreThan(let share), .cast, _, _) = self {
      return share.numerator * 2 == share.denominator
    }
    return false
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
