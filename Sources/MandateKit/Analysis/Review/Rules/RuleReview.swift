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
    func find(_ fact: ReviewFinding.Fact, _ witness: ReviewWitness? = nil) {
      findings.append(ReviewFinding(fact, witness: witness ?? .date(date)))
    }
    let count = study.electors.count
    guard count > 0 else {
      find(.noElectors(body))
      return findings
    }
    let owner = ReviewFinding.RuleOwner.body(body, electors: count)
    if let quorum = student.rule.quorum, study.fewestPresent == 0 {
      find(.quorumOfZero(owner, quorum), witness { _ in .none })
    }
    func findTestsThatNeverHold() {
      for condition in study.testsThatNeverHold {
        if let test = test(condition) { find(.testNeverHolds(owner, test), witness { _ in .for }) }
      }
    }
    guard study.canCarry else {
      if let quorum = student.rule.quorum, study.fewestPresent ?? 0 > count {
        find(.quorumOutOfReach(body, quorum, electors: count), witness { _ in .for })
      } else {
        find(.neverCarries(body), witness { _ in .for })
        findTestsThatNeverHold()
      }
      return findings
    }
    findTestsThatNeverHold()
    for condition in study.testsThatAlwaysHold {
      if let test = test(condition) {
        find(.testAlwaysHolds(owner, test), witness { _ in .against })
      }
    }
    if study.isCarriedBySilence { find(.carriedBySilence(body), witness { _ in .none }) }
    if let alone = study.carriedAlone, count >= 3 {
      find(.carriedByOneVote(body, of: alone), witness { $0 == alone ? .for : .none })
    }
    if let tie = study.tie { find(.tiePossible(body), verdict(of: tie)) }
    if !study.dummies.isEmpty { find(.dummyElector(body, electors: study.dummies)) }
    if count >= 2 {
      if let veto = study.vetoes.first {
        find(
          .vetoElector(body, electors: study.vetoes),
          witness { $0 == veto ? .against : .for }
        )
      }
      for dictator in study.dictators {
        find(.dictator(body, elector: dictator), witness { $0 == dictator ? .for : .against })
      }
    }
    for question in study.unanswered { find(.notExamined(body, question)) }
    return findings
  }

  private func witness(_ position: (Body.ID) -> Position) -> ReviewWitness {
    verdict(
      of: student.electors.map {
        let id = student.governance.id(of: $0.body)
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

  /// Returns a test with what it asks of the electors, or `nil` for a condition that is no test.
  private func test(_ condition: Condition) -> ReviewFinding.Test? {
    switch condition {
    case .share(let threshold, let denominator, let weight):
      let everyone = student.tally { _ in .for }
      let total = Int64(clamping: everyone.counts(by: weight).all)
      return .share(threshold, of: denominator, by: weight, total: total)
    case .count(let least, let weight): return .count(atLeast: Int64(least), by: weight)
    case .noneAgainst: return .noneAgainst
    case .consentOf(let body), .notOpposedBy(let body): return .names(body)
    case .all, .any: return nil
    }
  }
}
