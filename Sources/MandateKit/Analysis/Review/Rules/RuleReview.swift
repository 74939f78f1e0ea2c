/// Reviews the rules by which bodies decide.
struct RuleReview {
  let governance: Governance
  var snapshot: StructureSnapshot

  init(governance: Governance, snapshot: StructureSnapshot) {
    self.governance = governance
    self.snapshot = snapshot
  }

  mutating func findings() -> [ReviewFinding] {
    var findings: [ReviewFinding] = []
    var steps = SearchBudget()
    for body in governance.bodies.indices where snapshot.exists[body] {
      guard
        let analyzer = RuleAnalyzer(governance: governance, body: body, snapshot: &snapshot)
      else { continue }
      let report = RuleReport(
        analyzer: analyzer,
        analysis: analyzer.analysis(&steps),
        body: governance.id(of: body),
        date: snapshot.date
      )
      findings += report.findings()
    }
    return findings
  }
}

/// Turns the analysis of one rule into findings.
private struct RuleReport {
  let analyzer: RuleAnalyzer
  let analysis: RuleAnalysis
  let body: Body.ID
  let date: CivilDate

  func findings() -> [ReviewFinding] {
    var findings: [ReviewFinding] = []
    func find(_ fact: ReviewFinding.Fact, _ witness: ReviewFinding.Witness? = nil) {
      findings.append(ReviewFinding(fact, witness: witness ?? .date(date)))
    }
    let count = analysis.electors.count
    guard count > 0 else {
      find(.noElectors(body))
      return findings
    }
    let owner = ReviewFinding.RuleOwner.body(body, electors: count)
    if let quorum = analyzer.rule.quorum, analysis.fewestPresent == 0 {
      find(.quorumOfZero(owner, quorum), witness { _ in .none })
    }
    func findTestsThatNeverHold() {
      for condition in analysis.testsThatNeverHold {
        if let test = test(condition) { find(.testNeverHolds(owner, test), witness { _ in .for }) }
      }
    }
    guard analysis.canCarry else {
      if let quorum = analyzer.rule.quorum, analysis.fewestPresent ?? 0 > count {
        find(.quorumOutOfReach(body, quorum, electors: count), witness { _ in .for })
      } else {
        find(.neverCarries(body), witness { _ in .for })
        findTestsThatNeverHold()
      }
      return findings
    }
    findTestsThatNeverHold()
    for condition in analysis.testsThatAlwaysHold {
      if let test = test(condition) {
        find(.testAlwaysHolds(owner, test), witness { _ in .against })
      }
    }
    if analysis.isCarriedBySilence { find(.carriedBySilence(body), witness { _ in .none }) }
    if let alone = analysis.carriedAlone, count >= 3 {
      find(.carriedByOneVote(body, of: alone), witness { $0 == alone ? .for : .none })
    }
    if let tie = analysis.tie { find(.tiePossible(body), verdict(of: tie)) }
    if !analysis.dummies.isEmpty { find(.dummyElector(body, electors: analysis.dummies)) }
    if count >= 2 {
      if let veto = analysis.vetoes.first {
        find(
          .vetoElector(body, electors: analysis.vetoes),
          witness { $0 == veto ? .against : .for }
        )
      }
      for dictator in analysis.dictators {
        find(.dictator(body, elector: dictator), witness { $0 == dictator ? .for : .against })
      }
    }
    for question in analysis.unanswered { find(.notExamined(body, question)) }
    return findings
  }

  private func witness(_ position: (Body.ID) -> Position) -> ReviewFinding.Witness {
    verdict(
      of: analyzer.ids.map { ReviewFinding.ElectorPosition($0, position($0)) }
    )
  }

  private func verdict(of positions: [ReviewFinding.ElectorPosition]) -> ReviewFinding.Witness {
    .positions(
      positions,
      verdict: analyzer.rule.verdict(analyzer.tally { positions[$0].position })
    )
  }

  /// Returns a test with what it asks of the electors, or `nil` for a condition that is no test.
  private func test(_ condition: Condition) -> ReviewFinding.Test? {
    switch condition {
    case .share(let threshold, let denominator, let weight, _):
      let everyone = analyzer.tally { _ in .for }
      let measure = Int(analyzer.rule.test(condition)?.measure ?? 0)
      let total = Int64(clamping: everyone[measure].all)
      return .share(threshold, of: denominator, by: weight, total: total)
    case .count(let least, let weight, _): return .count(atLeast: Int64(least), by: weight)
    case .noneAgainst: return .noneAgainst
    case .consentOf(let body), .notOpposedBy(let body): return .names(body)
    case .all, .any: return nil
    }
  }
}
