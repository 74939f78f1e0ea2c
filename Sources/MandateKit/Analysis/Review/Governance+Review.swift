extension Governance {
  /// Returns findings about the governance on a date that matter before any vote.
  ///
  /// Findings are sorted by severity, then by code, then by body, then by rule.
  ///
  /// - Parameters:
  ///   - date: The date whose structure, rules, mandates and provisions are reviewed. Of several rules
  ///     of a body each that can apply to a proposal decided on it is reviewed by itself.
  ///   - scope: Which kinds play which part, and what counts as soon.
  /// - Returns: The findings, the same for equal documents whatever the order of their entries,
  ///   except for that of the provisions.
  /// - Complexity: Linear in the document, and a bounded search for each rule.
  public func review(
    on date: CivilDate,
    asking scope: Governance.ReviewScope = .english
  ) -> [ReviewFinding] {
    findings(on: date, asking: scope, proposals: [], record: ActRecord()).sortedForReview
  }

  /// Returns the findings about the governance, not sorted, with the names that proposals and a record
  /// use.
  func findings(
    on date: CivilDate,
    asking scope: Governance.ReviewScope,
    proposals: [Proposal],
    record: ActRecord
  ) -> [ReviewFinding] {
    let snapshot = snapshot(on: date)
    var findings = MembershipReview(governance: self, snapshot: snapshot, scope: scope).findings()
    findings += RepeatedMemberships(governance: self).findings(on: date)
    var rules = RuleReview(governance: self, snapshot: snapshot)
    findings += rules.findings()
    findings += RuleListReview(governance: self, snapshot: snapshot).findings()
    var nested = NestedReview(governance: self, snapshot: snapshot)
    findings += nested.findings()
    let delegation = DelegationReview(governance: self, snapshot: snapshot)
    findings += AuthorityReview(
      governance: self,
      snapshot: snapshot,
      delegation: delegation
    ).findings()
    findings += MandateReview(
      governance: self,
      snapshot: snapshot,
      delegation: delegation,
      scope: scope
    ).findings()
    var provisions = ProvisionReview(governance: self, snapshot: snapshot)
    // Why a body of which no patients are known cannot approve has been told.
    let withoutPatients = Set(
      findings.filter { $0.code == .noPatientsKnown }.compactMap { $0.body }
    )
    findings += provisions.findings().filter { finding in
      finding.code != .approvalImpossible
        || finding.body.map { !withoutPatients.contains($0) } ?? true
    }
    findings += SuccessionReview(governance: self, date: date).findings()
    return findings
      + NameReview(
        document: document,
        proposals: proposals,
        record: record,
        scope: scope,
        date: date
      ).findings()
  }
}

extension [ReviewFinding] {
  /// The findings by severity, then by code, then by body, then by rule.
  var sortedForReview: [ReviewFinding] {
    let order = Dictionary(
      uniqueKeysWithValues: ReviewFinding.Code.allCases.enumerated().map { ($1, $0) }
    )
    return enumerated()
      .sorted { left, right in
        let (first, second) = (left.element, right.element)
        if first.severity != second.severity { return first.severity < second.severity }
        if first.code != second.code {
          return order[first.code, default: 0] < order[second.code, default: 0]
        }
        if let one = first.body, let other = second.body, one != other { return one < other }
        if first.rule != second.rule { return first.rule ?? 0 < second.rule ?? 0 }
        return left.offset < right.offset
      }
      .map { $0.element }
  }
}
