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
  func explain<Trace>(_ rule: CompiledRule, in evaluation: inout Evaluation<Trace>) {
    if let quorum = rule.quorum {
      let all = certain.members.all
      evaluation.add(
        .quorum,
        quorum.isMet(present: leastPresent, of: all)
          ? .met : quorum.isMet(present: mostPresent, of: all) ? .open : .unmet,
        required: .quorum(quorum, of: all),
        actual: .members(certain.members.present)
      )
    }
    explain(rule.passes, of: rule, in: &evaluation)
  }

  /// Adds whether a condition holds, whatever those undecided do.
  private func explain<Trace>(
    _ condition: Condition,
    of rule: CompiledRule,
    in evaluation: inout Evaluation<Trace>
  ) {
    let status: Status =
      rule.holds(condition, for: lowest) ? .met : rule.holds(condition, for: highest) ? .open : .unmet
    switch condition {
    case .share(let threshold, let denominator, let weight):
      let counts = certain.counts(by: weight)
      let total = Int64(clamping: counts.total(denominator))
      evaluation.add(
        .share,
        status,
        required: .share(threshold, of: denominator, total: total, weight),
        actual: .part(Int64(clamping: counts.for), of: total, weight)
      )
    case .count(let least, .members):
      evaluation.add(
        .count,
        status,
        required: .members(least),
        actual: .members(certain.members.for)
      )
    case .count(let least, .patients):
      evaluation.add(
        .count,
        status,
        required: .patients(Int64(least)),
        actual: .patients(Int64(clamping: certain.patients.for))
      )
    case .noneAgainst:
      evaluation.add(.noneAgainst, status, actual: .members(certain.members.against))
    case .consentOf(let body):
      evaluation.add(.consent, status, party: rule.party(body))
    case .notOpposedBy(let body):
      evaluation.add(.noOpposition, status, party: rule.party(body))
    case .all(let conditions):
      evaluation.add(.allOf, status) { evaluation in
        for condition in conditions { explain(condition, of: rule, in: &evaluation) }
      }
    case .any(let conditions):
      evaluation.add(.anyOf, status) { evaluation in
        for condition in conditions { explain(condition, of: rule, in: &evaluation) }
      }
    }
  }
}
