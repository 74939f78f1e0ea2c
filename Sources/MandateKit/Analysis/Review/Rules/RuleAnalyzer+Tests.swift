extension RuleAnalyzer {
  /// Returns a test with what it asks of the electors, or `nil` for a condition that is no test.
  func test(_ condition: Condition) -> ReviewFinding.Test? {
    switch condition {
    case .share(let threshold, let denominator, let weight, let name):
      .share(
        threshold,
        of: denominator,
        by: weight,
        among: name,
        total: total(rule.test(condition)?.measure)
      )
    case .count(let least, let weight, let name):
      .count(
        atLeast: Int64(least),
        by: weight,
        among: name,
        total: total(rule.test(condition)?.measure)
      )
    case .noneAgainst(let name): .noneAgainst(among: name)
    case .consentOf(let party), .notOpposedBy(let party): .names(party)
    case .all, .any: nil
    }
  }

  /// Returns a test of the quorum with what it asks of the electors, or `nil` for one that is no test.
  func test(_ quorum: Quorum) -> ReviewFinding.Test? {
    switch quorum {
    case .share, .count: .quorum(quorum, total: total(rule.test(quorum)?.measure))
    case .presenceOf(let party): .names(party)
    case .all, .any: nil
    }
  }

  private func total(_ measure: Int16?) -> Int64 {
    Int64(clamping: everyoneFor[Int(measure ?? 0)].all)
  }
}
