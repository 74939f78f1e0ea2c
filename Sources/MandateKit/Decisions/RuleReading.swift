/// A rule read test by test against the positions that electors can still take.
struct RuleReading {
  private let rule: PreparedRule
  /// Electors whose position is settled, the rest counted as having none.
  private let settled: Tally
  private let highest: Tally
  private let lowest: Tally
  private let leastPresent: Int
  private let mostPresent: Int

  init(rule: PreparedRule, electors: [Elector], positions: (Elector) -> PositionSet) {
    self.rule = rule
    var (settled, highest, lowest) = (Tally(), Tally(), Tally())
    var (least, most) = (0, 0)
    for elector in electors {
      let attainable = positions(elector)
      settled.add(elector, as: attainable.settled ?? .none)
      highest.add(elector, as: ElectorCount.Extreme.highest.position(attainable))
      lowest.add(elector, as: ElectorCount.Extreme.lowest.position(attainable))
      if !attainable.contains(PositionSet.none) { least += 1 }
      if attainable != .none { most += 1 }
    }
    self.settled = settled
    self.highest = highest
    self.lowest = lowest
    leastPresent = least
    mostPresent = most
  }

  /// Whether enough electors are present, where the rule asks for that.
  var quorum: Finding? {
    guard let quorum = rule.quorum else { return nil }
    let all = settled.members.all
    let status: Status =
      quorum.isMet(present: leastPresent, of: all)
      ? .met : quorum.isMet(present: mostPresent, of: all) ? .open : .unmet
    return Finding(
      .quorum,
      status,
      required: .quorum(quorum, of: all),
      actual: .members(settled.members.present)
    )
  }

  /// Whether a condition holds, whatever those undecided do.
  func finding(for condition: Condition) -> Finding {
    let status: Status =
      rule.holds(condition, lowest) ? .met : rule.holds(condition, highest) ? .open : .unmet
    switch condition {
    case .share(let threshold, let denominator, let weight):
      let counts = settled.counts(by: weight)
      let total = Int(clamping: counts.total(denominator))
      return Finding(
        .share,
        status,
        required: .share(threshold, of: denominator, total: total, weight),
        actual: .part(Int(clamping: counts.for), of: total, weight)
      )
    case .count(let least, let weight):
      let measure = weight == .members ? Measure.members : Measure.patients
      let actual = Int(clamping: settled.counts(by: weight).for)
      return Finding(.count, status, required: measure(least), actual: measure(actual))
    case .noneAgainst:
      return Finding(.noneAgainst, status, actual: .members(settled.members.against))
    case .consentOf(let body): return Finding(.consent, status, party: body)
    case .notOpposedBy(let body): return Finding(.noOpposition, status, party: body)
    case .all(let conditions):
      return Finding(.allOf, status, because: conditions.map(finding))
    case .any(let conditions):
      return Finding(.anyOf, status, because: conditions.map(finding))
    }
  }
}
