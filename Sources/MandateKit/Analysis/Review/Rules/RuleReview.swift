/// Reviews the rules by which bodies decide, each by itself.
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
    for body in governance.bodies.indices
    where snapshot.exists[body] && !governance.rules[body].isEmpty {
      let id = governance.id(of: body)
      if snapshot.electors[body].isEmpty {
        findings.append(ReviewFinding(.noElectors(id), witness: .date(snapshot.date)))
        continue
      }
      let entries = governance.rules[body].entries
      for (place, entry) in entries.enumerated() where entry.mayApply(on: snapshot.date) {
        let analyzer = RuleAnalyzer(
          governance: governance,
          body: body,
          rule: entry.rule,
          snapshot: &snapshot
        )
        let report = RuleReport(
          analyzer: analyzer,
          analysis: analyzer.analysis(&steps),
          body: id,
          rule: governance.ruleNumber(of: body, place),
          date: snapshot.date
        )
        findings += report.findings()
      }
    }
    return findings
  }
}

extension Governance {
  /// Returns the number of a rule in a body's list, given its place; `nil` where the body has just one
  /// rule, or none is meant.
  func ruleNumber(of body: PartyIndex, _ place: Int?) -> Int? {
    rules[body].entries.count > 1 ? place.map { $0 + 1 } : nil
  }
}

extension CompiledRules.Entry {
  /// Whether it can apply to a proposal that is decided on a date.
  func mayApply(on date: CivilDate) -> Bool {
    switch dated {
    case .decision: period.contains(date)
    case .opening: period.from.map { $0 <= date } ?? true
    }
  }
}
