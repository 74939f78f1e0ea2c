extension Docket {
  /// Returns findings about the governance on a date, and about the proposals and their record.
  ///
  /// Those about the governance are those of ``Governance/review(on:asking:)``; names are also compared
  /// with those that the proposals and the record use. What is on record on a proposal is looked at
  /// whatever its date: which acts do not count, come too late or are several where one counts, and which
  /// no provision asks for. So is what a proposal needs on its decision date: whether those whom it, its
  /// provisions and its acts name are there.
  ///
  /// - Parameters:
  ///   - date: The date whose structure, rules, mandates and provisions are reviewed.
  ///   - scope: Which kinds play which part, and what counts as soon.
  /// - Returns: The findings, sorted by severity, then by code, then by body, then by rule.
  /// - Complexity: That of the review of the governance, and for each proposal O(bodies + electors +
  ///   addressees of provisions + its acts, sorted); searches for verdicts take at most a hundred million steps together.
  public func review(
    on date: CivilDate,
    asking scope: Governance.ReviewScope = .english
  ) -> [ReviewFinding] {
    let findings = governance.findings(
      on: date,
      asking: scope,
      proposals: proposals,
      record: record
    )
    return (findings + RecordReview(docket: self, beside: findings).findings()).sortedForReview
  }
}
