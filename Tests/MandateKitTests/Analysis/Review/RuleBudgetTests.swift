import Testing

// Only the analyzer itself can be given fewer steps.
@testable import MandateKit

@Suite("The bound on the work of the analysis of a rule")
struct RuleBudgetTests {
  static let limits: [Int64] = [0, 40, 200, 400, 600, 900, 1_300, 2_000, 4_000, 10_000, 40_000]

  @Test("With too few steps it says what was not answered, and finds nothing else than with enough")
  func fewSteps() throws {
    var unanswered: [ReviewFinding.Question: Int] = [:]
    for seed in UInt64(0)..<300 {
      let sample = RuleStudyTests.Sample(seed)
      let governance = try Governance(sample.document)
      var snapshot = governance.snapshot(on: RuleStudyTests.date)
      let group = try #require(governance.parties["group"])
      let analyzer = RuleAnalyzer(
        governance: governance,
        body: group,
        rule: governance.rules[group].entries[0].rule,
        snapshot: &snapshot
      )
      var enough = SearchBudget()
      let whole = analyzer.analysis(&enough)
      #expect(whole.unanswered == [])
      let brute = BruteStudy(electors: sample.electors, rule: sample.rule)
      for limit in Self.limits {
        let comment: Comment = "seed \(seed) within \(limit): \(sample.rule)"
        var few = SearchBudget(limit)
        var found = analyzer.analysis(&few)
        for question in found.unanswered { unanswered[question, default: 0] += 1 }
        if found.unanswered.contains(.dummies) {
          #expect(found.dummies == [], comment)
          found.dummies = whole.dummies
        }
        if found.unanswered.contains(.ties) {
          #expect(found.tie == nil, comment)
        } else {
          #expect((found.tie == nil) == (whole.tie == nil), comment)
          if let tie = found.tie { #expect(brute.isTie(tie), comment) }
        }
        (found.tie, found.absentFromTie) = (whole.tie, whole.absentFromTie)
        if found.fewestPresent == nil { found.fewestPresent = whole.fewestPresent }
        found.unanswered = []
        #expect(found == whole, comment)
      }
    }
    #expect(unanswered[.dummies, default: 0] > 100)
    #expect(unanswered[.ties, default: 0] > 100)
  }
}
