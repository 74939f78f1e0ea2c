/// A rule read test by test against the positions that electors can still take.
struct RuleExplainer {
  /// Electors whose position is settled, the rest counted as having none.
  private let certain: Tally
  private let highest: Tally
  private let lowest: Tally
  private let leastPresent: Int
  private let mostPresent: Int

  init(_ count: PositionHistogram) {
    certain = count.tally(.certain)
    highest = count.isSettled ? certain : count.tally(.highest)
    lowest = count.isSettled ? certain : count.tally(.lowest)
    leastPresent = count.leastPresent
    mostPresent = count.mostPresent
  }

  /// Adds whether enough electors are present, where the rule asks for that, and whether its
  /// condition holds, whatever those undecided do.
  func explain(_ rule: CompiledRule, _ findings: inout FindingTree) {
    if let quorum = rule.quorum {
      let all = certain.members.all
      findings.add(
        .quorum(quorum, present: certain.members.present, of: all),
        status: quorum.isMet(present: leastPresent, of: all)
          ? .met : quorum.isMet(present: mostPresent, of: all) ? .open : .unmet
      )
    }
    explain(rule.passes, rule, &findings)
  }

  /// Adds whether a condition holds, whatever those undecided do.
  private func explain(
    _ condition: Condition,
    _ rule: CompiledRule,
    _ findings: inout FindingTree
  ) {
    let status: Status =
      rule.holds(condition, lowest) ? .met : rule.holds(condition, highest) ? .open : .unmet
    switch condition {
    case .share(let threshold, let denominator, let weight):
      let counts = certain.counts(by: weight)
      findings.add(
        .share(
          threshold,
          of: denominator,
          by: weight,
          for: Int64(clamping: counts.for),
          total: Int64(clamping: counts.total(denominator))
        ),
        status: status
      )
    case .count(let least, let weight):
      findings.add(
        .count(
          atLeast: Int64(least),
          by: weight,
          for: Int64(clamping: certain.counts(by: weight).for)
        ),
        status: status
      )
    case .noneAgainst:
      findings.add(.noneAgainst(against: certain.members.against), status: status)
    case .consentOf(let body):
      if let party = rule.party(body) { findings.add(.consent(party), status: status) }
    case .notOpposedBy(let body):
      if let party = rule.party(body) { findings.add(.noOpposition(party), status: status) }
    case .all(let conditions):
      findings.add(.allOf, status: status) { findings in
        for condition in conditions { explain(condition, rule, &findings) }
      }
    case .any(let conditions):
      findings.add(.anyOf, status: status) { findings in
        for condition in conditions { explain(condition, rule, &findings) }
      }
    }
  }
}
