import MandateKit

extension RandomCaseMaker {
  static let classes: [MembershipClass] = ["clinical", "lay", "executive"]

  /// Makes the rule of a body, or several for different matters and dates.
  mutating func rules(of body: Body.ID) -> [ApplicableRule] {
    if random.chance(62) { return [ApplicableRule(rule(of: body))] }
    return (0..<random.number(1, 3)).map { _ in
      var entry = ApplicableRule(
        rule(of: body),
        when: occasion(percent: 65),
        period: period(percent: 30)
      )
      if random.chance(40) { entry.dated = .opening }
      return entry
    }
  }

  /// Makes a rule of a body that may name some of its electors.
  private mutating func rule(of body: Body.ID) -> DecisionRule {
    let electors = made.document.memberships.filter { $0.group == body && $0.isVoting }
      .map(\.member)
    var rule = rule(electors)
    if random.chance(30) { rule.castingVote = castingVote(of: body, electors) }
    return rule
  }

  /// Makes a rule that may name some of the electors.
  mutating func rule(_ electors: [PartyID]) -> DecisionRule {
    var names = Array(electors.prefix(4))
    if names.isEmpty || random.chance(15) {
      names.append(bodyIDs.isEmpty ? "nobody" : random.pick(bodyIDs))
    }
    var rule = DecisionRule(
      quorum: random.chance(50) ? quorum(names, depth: 1) : nil,
      passes: condition(names, depth: 2)
    )
    if random.chance(25) {
      rule.scale = VoteScale(
        patients: random.pick([1, 2, 3, 1000]),
        rounding: random.pick(VoteScale.Rounding.allCases),
        atLeast: random.pick([0, 0, 1, 2])
      )
    }
    return rule
  }

  /// Gives a casting vote to electors, or to people who sit nowhere else, or to whoever presides.
  private mutating func castingVote(
    of body: Body.ID,
    _ electors: [PartyID]
  ) -> CastingVoteHolder {
    if random.chance(30) { return .presiding }
    let ruled = made.document.bodies.filter { !$0.rules.isEmpty }.map(\.id)
    var able = electors.filter { !ruled.contains($0) && $0 != body }
    for chair: PartyID in ["chair1", "chair2"]
    where !tree || !below.values.contains(where: { $0.contains(chair) }) {
      able.append(chair)
    }
    if able.isEmpty { return .presiding }
    let holders = random.some(able).prefix(2)
    let distinct = holders.enumerated().filter { !holders.prefix($0.offset).contains($0.element) }
    below[body, default: []].formUnion(holders)
    return .listed(distinct.map(\.element))
  }

  private mutating func quorum(_ electors: [PartyID], depth: Int) -> Quorum {
    let weight = random.pick(Condition.Weight.allCases)
    switch random.number(0, 11) {
    case 0...2: return .fraction(random.pick(["0/1", "1/3", "1/2", "2/3", "1/1"]))
    case 3...4: return .count(random.number(0, 3))
    case 5...6:
      return .share(
        threshold(),
        of: random.pick(Quorum.Total.allCases),
        by: weight,
        among: memberClass()
      )
    case 7: return .count(atLeast: random.number(0, 4), by: weight, among: memberClass())
    case 8...9: return .presenceOf(random.pick(electors))
    default:
      let count = depth == 0 ? 0 : random.number(random.chance(10) ? 0 : 1, 3)
      let parts = (0..<count).map { _ in quorum(electors, depth: depth - 1) }
      return random.chance(50) ? .all(parts) : .any(parts)
    }
  }

  private mutating func condition(_ electors: [PartyID], depth: Int) -> Condition {
    let weight = random.pick(Condition.Weight.allCases)
    switch random.number(0, 19) {
    case 0...8:
      if random.chance(35) { return .share(.moreThan(.half), of: .cast, by: weight) }
      return .share(
        threshold(),
        of: random.pick(Condition.Denominator.allCases),
        by: weight,
        among: memberClass()
      )
    case 9...10:
      let least = random.pick([0, 1, 1, 2, 2, 3, 1001])
      return .count(atLeast: least, by: weight, among: memberClass())
    case 11...12: return .noneAgainst(among: memberClass())
    case 13...14: return .consentOf(random.pick(electors))
    case 15...16: return .notOpposedBy(random.pick(electors))
    default:
      let count = depth == 0 ? 0 : random.number(random.chance(10) ? 0 : 1, 3)
      let parts = (0..<count).map { _ in condition(electors, depth: depth - 1) }
      return random.chance(50) ? .all(parts) : .any(parts)
    }
  }

  /// Mostly no class; else one of those that members have, or a kind.
  private mutating func memberClass() -> MembershipClass? {
    if random.chance(75) { return nil }
    return random.pick(Self.classes.prefix(2) + ["practice", "primaryCareNetwork"])
  }

  private mutating func threshold() -> Threshold {
    if random.chance(50) {
      return .atLeast(
        random.pick(["1/2", "2/3", "1/3", "3/4", "1/1", "1/1000000", "999999/1000000"])
      )
    }
    return .moreThan(random.pick(["1/2", "1/2", "2/3", "2/4", "0/1", "3/4", "999999/1000000"]))
  }
}
