/// A rule read test by test against the positions that electors can still take.
struct RuleExplainer {
  /// Electors whose position is settled, the rest counted as having none.
  private let certain: Tally
  private let highest: Tally
  private let lowest: Tally
  private let leastPresent: Int
  private let mostPresent: Int

  init(_ count: borrowing PositionHistogram) {
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
        .quorum,
        quorum.isMet(present: leastPresent, of: all)
          ? .met : quorum.isMet(present: mostPresent, of: all) ? .open : .unmet,
        required: .quorum(quorum, of: all),
        actual: .members(certain.members.present)
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
      rule.holds(condition, for: lowest)
      ? .met : rule.holds(condition, for: highest) ? .open : .unmet
    switch condition {
    case .share(let threshold, let denominator, let weight):
      let counts = certain.counts(by: weight)
      let total = Int(clamping: counts.total(denominator))
      findings.add(
        .share,
        status,
        required: .share(threshold, of: denominator, total: total, weight),
        actual: .part(Int(clamping: counts.for), of: total, weight)
      )
    case .count(let least, let weight):
      let measure = weight == .members ? Measure.members : Measure.patients
      let actual = Int(clamping: certain.counts(by: weight).for)
      findings.add(.count, status, required: measure(least), actual: measure(actual))
    case .noneAgainst:
      findings.add(.noneAgainst, status, actual: .members(certain.members.against))
    case .consentOf(let body):
      findings.add(.consent, status, party: rule.party(body))
    case .notOpposedBy(let body):
      findings.add(.noOpposition, status, party: rule.party(body))
    case .all(let conditions):
      findings.add(.allOf, status) { findings in
        for condition in conditions { explain(condition, rule, &findings) }
      }
    case .any(let conditions):
      findings.add(.anyOf, status) { findings in
        for condition in conditions { explain(condition, rule, &findings) }
      }
    }
  }
}
