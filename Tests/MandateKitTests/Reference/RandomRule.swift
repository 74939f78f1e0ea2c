import MandateKit

extension RandomCaseMaker {
  /// Makes a rule that may name some of the electors.
  mutating func rule(_ electors: [Body.ID]) -> DecisionRule {
    DecisionRule(quorum: quorum(), passes: condition(electors, depth: 2))
  }

  private mutating func quorum() -> Quorum? {
    switch random.number(0, 9) {
    case 0...4: nil
    case 5...7: .fraction(random.pick(["0/1", "1/3", "1/2", "2/3", "1/1"]))
    default: .count(random.number(0, 3))
    }
  }

  private mutating func condition(_ electors: [Body.ID], depth: Int) -> Condition {
    let weight: Condition.Weight = random.chance(50) ? .members : .patients
    switch random.number(0, 19) {
    case 0...8:
      return .share(
        threshold(),
        of: random.pick(Condition.Denominator.allCases),
        by: weight
      )
    case 9...10:
      let least = random.pick([0, 1, 1, 2, 2, 3, 1001])
      return .count(atLeast: least, by: weight)
    case 11...12: return .noneAgainst
    case 13...14: return .consentOf(named(electors))
    case 15...16: return .notOpposedBy(named(electors))
    default:
      let count = depth == 0 ? 0 : random.number(random.chance(10) ? 0 : 1, 3)
      let parts = (0..<count).map { _ in condition(electors, depth: depth - 1) }
      return random.chance(50) ? .all(parts) : .any(parts)
    }
  }

  private mutating func threshold() -> Threshold {
    if random.chance(50) {
      return .atLeast(
        random.pick(["1/2", "2/3", "1/3", "3/4", "1/1", "1/1000000", "999999/1000000"])
      )
    }
    return .moreThan(random.pick(["1/2", "1/2", "2/3", "2/4", "0/1", "3/4", "999999/1000000"]))
  }

  private mutating func named(_ electors: [Body.ID]) -> Body.ID {
    let known = bodyIDs
    if electors.isEmpty || random.chance(10), !known.isEmpty { return random.pick(known) }
    return random.pick(electors)
  }
}
