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
        .quorum(quorum, present: certain.members.present, of: all),
        status: quorum.isMet(present: leastPresent, of: all)
          ? .met : quorum.isMet(present: mostPresent, of: all) ? .open : .unmet
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
      rule.holds(condition, for: lowest)
      ? .met : rule.holds(condition, for: highest) ? .open : .unmet
    switch condition {
    case .share(let threshold, let denominator, let weight, _):
      let counts = certain.counts(by: weight)
      evaluation.add(
        .share(
          threshold,
          of: denominator,
          by: weight,
          for: Int64(clamping: counts.for),
          total: Int64(clamping: counts.total(denominator))
        ),
        status: status
      )
    case .count(let least, let weight, _):
      evaluation.add(
        .count(
          atLeast: Int64(least),
          by: weight,
          for: Int64(clamping: certain.counts(by: weight).for)
        ),
        status: status
      )
    case .noneAgainst:
      evaluation.add(.noneAgainst(against: certain.members.against), status: status)
    case .consentOf(let body):
      if let party = rule.party(body) { evaluation.add(.consent(party), status: status) }
    case .notOpposedBy(let body):
      if let party = rule.party(body) { evaluation.add(.noOpposition(party), status: status) }
    case .all(let conditions):
      evaluation.add(.allOf, status: status) { evaluation in
        for condition in conditions { explain(condition, of: rule, in: &evaluation) }
      }
    case .any(let conditions):
      evaluation.add(.anyOf, status: status) { evaluation in
        for condition in conditions { explain(condition, of: rule, in: &evaluation) }
      }
    }
  }
}
