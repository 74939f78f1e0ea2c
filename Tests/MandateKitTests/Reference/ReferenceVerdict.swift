import MandateKit

/// A rule read against an electorate whose every position is settled. (Section 2.)
struct ReferenceVerdict {
  let world: ReferenceWorld
  /// The electors, recused ones included.
  let whole: [ReferenceElector]
  /// What the casting vote says, if there is one.
  let castingChoice: Position?
  private let all: [ReferenceElector]

  init(_ world: ReferenceWorld, _ electors: [ReferenceElector], castingChoice: Position?) {
    self.world = world
    self.castingChoice = castingChoice
    whole = electors
    all = electors.filter { !$0.isRecused }
  }

  func verdict(_ rule: DecisionRule) -> Position {
    if all.isEmpty { return .none }
    if let quorum = rule.quorum, !isMet(quorum) { return .none }
    if holds(rule.passes) { return .for }
    if all.contains(where: { $0.position == .against }) { return .against }
    return all.contains { $0.position == .abstain } ? .abstain : .none
  }

  private var present: [ReferenceElector] { all.filter { $0.position != .none } }

  private var cast: [ReferenceElector] {
    all.filter { $0.position == .for || $0.position == .against }
  }

  /// The weight of the electors of a class among some.
  private func sum(
    _ electors: [ReferenceElector],
    _ weight: Condition.Weight,
    _ class: MembershipClass?
  ) -> Int {
    electors.reduce(0) { $0 + ($1.isOf(`class`) ? $1.weight(weight) : 0) }
  }

  private func isMet(_ quorum: Quorum) -> Bool {
    switch quorum {
    case .share(let threshold, let total, let weight, let `class`):
      let electors =
        switch total {
        case .all: all
        case .whole: whole
        }
      return reaches(threshold, sum(present, weight, `class`), of: sum(electors, weight, `class`))
    case .count(let least, let weight, let `class`):
      return sum(present, weight, `class`) >= least
    case .presenceOf(let id):
      return present.contains { $0.party == world.number(id) }
    case .all(let tests): return tests.allSatisfy(isMet)
    case .any(let tests): return tests.contains(where: isMet)
    }
  }

  private func holds(_ condition: Condition) -> Bool {
    switch condition {
    case .share(let threshold, let denominator, let weight, let `class`):
      let inFavour = sum(all.filter { $0.position == .for }, weight, `class`)
      let total = sum(electors(denominator), weight, `class`)
      if total == 0 { return false }
      if denominator == .cast, isMoreThanHalf(threshold), 2 * inFavour == total {
        return castingChoice == .for
      }
      return reaches(threshold, inFavour, of: total)
    case .count(let least, let weight, let `class`):
      return sum(all.filter { $0.position == .for }, weight, `class`) >= least
    case .noneAgainst(let `class`):
      return !all.contains { $0.position == .against && $0.isOf(`class`) }
    case .consentOf(let id):
      return all.contains { $0.party == world.number(id) && $0.position == .for }
    case .notOpposedBy(let id):
      return !all.contains { $0.party == world.number(id) && $0.position == .against }
    case .all(let conditions): return conditions.allSatisfy(holds)
    case .any(let conditions): return conditions.contains(where: holds)
    }
  }

  private func electors(_ denominator: Condition.Denominator) -> [ReferenceElector] {
    switch denominator {
    case .cast: cast
    case .present: present
    case .all: all
    case .whole: whole
    }
  }

  private func reaches(_ threshold: Threshold, _ part: Int, of total: Int) -> Bool {
    switch threshold {
    case .atLeast(let share): part * share.denominator >= total * share.numerator
    case .moreThan(let share): part * share.denominator > total * share.numerator
    }
  }

  /// Whether a threshold is more than a half: the one that a casting vote bears on.
  private func isMoreThanHalf(_ threshold: Threshold) -> Bool {
    guard case .moreThan(let share) = threshold else { return false }
    return 2 * share.numerator == share.denominator
  }
}
