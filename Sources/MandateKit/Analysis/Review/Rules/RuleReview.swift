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
    func find(
      _ code: ReviewFinding.Code,
      parties: [Body.ID] = [],
      required: Measure? = nil,
      actual: Measure? = nil,
      _ witness: ReviewWitness? = nil
    ) {
      findings.append(
        ReviewFinding(
          code,
          at: body,
          parties: parties,
          required: required,
          actual: actual,
          witness: witness ?? .date(date)
        )
      )
    }
    let count = analysis.electors.count
    guard count > 0 else {
      find(.noElectors)
      return findings
    }
    if let quorum = analyzer.rule.quorum, analysis.fewestPresent == 0 {
      find(.quorumOfZero, required: .quorum(quorum, of: count), witness { _ in .none })
    }
    let test = { (code: ReviewFinding.Code, test: Condition, position: Position) in
      var named: [Body.ID] = []
      switch test {
      case .consentOf(let other), .notOpposedBy(let other): named = [other]
      default: break
      }
      find(code, parties: named, required: measure(of: test), witness { _ in position })
    }
    guard analysis.canCarry else {
      if let quorum = analyzer.rule.quorum, analysis.fewestPresent ?? 0 > count {
        find(
          .quorumOutOfReach,
          required: .quorum(quorum, of: count),
          actual: .members(count),
          witness { _ in .for }
        )
      } else {
        find(.neverCarries, witness { _ in .for })
        for condition in analysis.testsThatNeverHold { test(.testNeverHolds, condition, .for) }
      }
      return findings
    }
    for condition in analysis.testsThatNeverHold { test(.testNeverHolds, condition, .for) }
    for condition in analysis.testsThatAlwaysHold { test(.testAlwaysHolds, condition, .against) }
    if analysis.isCarriedBySilence { find(.carriedBySilence, witness { _ in .none }) }
    if let alone = analysis.carriedAlone, count >= 3 {
      find(.carriedByOneVote, parties: [alone], witness { $0 == alone ? .for : .none })
    }
    if let tie = analysis.tie { find(.tiePossible, verdict(of: tie)) }
    if !analysis.dummies.isEmpty { find(.dummyElector, parties: analysis.dummies) }
    if count >= 2 {
      if let veto = analysis.vetoes.first {
        find(.vetoElector, parties: analysis.vetoes, witness { $0 == veto ? .against : .for })
      }
      for dictator in analysis.dictators {
        find(.dictator, parties: [dictator], witness { $0 == dictator ? .for : .against })
      }
    }
    for question in analysis.unanswered {
      findings.append(
        ReviewFinding(.notExamined, at: body, question: question, witness: .date(date))
      )
    }
    return findings
  }

  private func witness(_ position: (Body.ID) -> Position) -> ReviewWitness {
    verdict(
      of: analyzer.electors.map {
        let id = analyzer.governance.id(of: $0.body)
        return ElectorPosition(id, position(id))
      }
    )
  }

  private func verdict(of positions: [ElectorPosition]) -> ReviewWitness {
    .positions(
      positions,
      verdict: analyzer.rule.verdict(analyzer.tally { positions[$0].position })
    )
  }

  /// Returns the measure that a test asks of the electors, or `nil` for one that is not counted.
  private func measure(of test: Condition) -> Measure? {
    let everyone = analyzer.tally { _ in .for }
    switch test {
    case .share(let threshold, let denominator, let weight):
      let total = Int(clamping: everyone.counts(by: weight).all)
      return .share(threshold, of: denominator, total: total, weight)
    case .count(let least, .members): return .members(least)
    case .count(let least, .patients): return .patients(least)
    default: return nil
    }
  }
}
