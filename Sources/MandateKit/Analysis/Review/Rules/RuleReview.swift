/// Finds what is worth knowing about the rules by which bodies decide.
struct RuleReview {
  let governance: Governance
  var snapshot: StructureSnapshot

  init(governance: Governance, snapshot: StructureSnapshot) {
    self.governance = governance
    self.snapshot = snapshot
  }

  mutating func findings() -> [ReviewFinding] {
    var findings: [ReviewFinding] = []
    for body in governance.bodies.indices where snapshot.exists[body] {
      guard
        let student = RuleAnalyzer(governance: governance, body: body, snapshot: &snapshot)
      else { continue }
      findings += RuleReport(student: student, body: governance.id(of: body), date: snapshot.date)
        .findings()
    }
    return findings
  }
}

/// Turns the study of one rule into findings.
private struct RuleReport {
  let student: RuleAnalyzer
  let body: Body.ID
  let date: CivilDate

  func findings() -> [ReviewFinding] {
    let study = student.study()
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
    let count = study.electors.count
    guard count > 0 else {
      find(.noElectors)
      return findings
    }
    if let quorum = student.rule.quorum, study.fewestPresent == 0 {
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
    guard study.canCarry else {
      if let quorum = student.rule.quorum, study.fewestPresent ?? 0 > count {
        find(
          .quorumOutOfReach,
          required: .quorum(quorum, of: count),
          actual: .members(count),
          witness { _ in .for }
        )
      } else {
        find(.neverCarries, witness { _ in .for })
        for condition in study.testsThatNeverHold { test(.testNeverHolds, condition, .for) }
      }
      return findings
    }
    for condition in study.testsThatNeverHold { test(.testNeverHolds, condition, .for) }
    for condition in study.testsThatAlwaysHold { test(.testAlwaysHolds, condition, .against) }
    if study.isCarriedBySilence { find(.carriedBySilence, witness { _ in .none }) }
    if let alone = study.carriedAlone, count >= 3 {
      find(.carriedByOneVote, parties: [alone], witness { $0 == alone ? .for : .none })
    }
    if let tie = study.tie { find(.tiePossible, verdict(of: tie)) }
    if !study.dummies.isEmpty { find(.dummyElector, parties: study.dummies) }
    if count >= 2 {
      if let veto = study.vetoes.first {
        find(.vetoElector, parties: study.vetoes, witness { $0 == veto ? .against : .for })
      }
      for dictator in study.dictators {
        find(.dictator, parties: [dictator], witness { $0 == dictator ? .for : .against })
      }
    }
    for question in study.unanswered {
      findings.append(
        ReviewFinding(.notExamined, at: body, question: question, witness: .date(date))
      )
    }
    return findings
  }

  private func witness(_ position: (Body.ID) -> Position) -> ReviewWitness {
    verdict(
      of: student.electors.map {
        let id = student.governance.id(of: PartyIndex($0.body))
        return ElectorPosition(id, position(id))
      }
    )
  }

  private func verdict(of positions: [ElectorPosition]) -> ReviewWitness {
    .positions(
      positions,
      verdict: student.rule.verdict(student.tally { positions[$0].position })
    )
  }

  /// What a test that can be counted asks of the electors.
  private func measure(of test: Condition) -> Measure? {
    let everyone = student.tally { _ in .for }
    switch test {
    case .share(let threshold, let denominator, let weight):
      let total = Int64(clamping: everyone.counts(by: weight).all)
      return .share(threshold, of: denominator, total: total, weight)
    case .count(let least, .members): return .members(least)
    case .count(let least, .patients): return .patients(Int64(least))
    default: return nil
    }
  }
}
