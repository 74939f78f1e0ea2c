import MandateKit
import Testing

@Suite("The path to a mandate")
struct PathTests {
  static let batches: [Range<UInt64>] = stride(from: 0, to: UInt64(4_000), by: 1_000).map {
    $0..<$0 + 1_000
  }

  @Test("Taking every step of a path yields a mandate", arguments: batches)
  func takingThePathWorks(_ seeds: Range<UInt64>) throws {
    var taken = 0
    var conflicts = 0
    for seed in seeds {
      let sample = RandomCase.make(seed: seed)
      let docket = try sample.docket()
      let path = try #require(docket.path(for: sample.proposal, asOf: sample.asOf))
      let before = try #require(docket.resolve(sample.proposal, asOf: sample.asOf))
      if before.outcome == .mandated {
        #expect(path.steps.isEmpty && path.obstacles.isEmpty, "seed \(seed)")
        continue
      }
      // What was agreed can be ratified after the decision.
      let isRatified = path.completion > path.decisionDate
      if !isRatified, before.earliestDecision == nil || !path.slips {
        // A later date can bring other obstacles: bodies end, provisions come into force.
        let isHopeless =
          before.earliestDecision == nil
          || path.obstacles.contains { $0.code == .noRepresentative }
        #expect(isHopeless == !path.obstacles.isConflictAtMost, "seed \(seed)")
      }
      for step in path.steps + path.furtherSteps {
        #expect(sample.asOf < step.from && step.from <= step.by, "seed \(seed): \(step)")
        #expect((step.force == .essential) == path.steps.contains(step), "seed \(seed): \(step)")
      }
      if !path.obstacles.isEmpty {
        if path.obstacles.map(\.code) == [.stepsConflict] { conflicts += 1 }
        continue
      }
      // A path may have no step: where silence is enough, it says only when.
      let after = try docket.taking(path)
      let answer = ReferenceEvaluator.answer(
        after.governance.document,
        after.proposals,
        after.record,
        sample.proposal,
        asOf: path.completion
      )
      #expect(answer.outcome == .mandated, "seed \(seed): \(path)\n\(sample)")
      for step in path.steps {
        #expect(isRatified || step.by <= path.decisionDate, "seed \(seed): \(step)")
      }
      taken += 1
    }
    #expect(taken > 100)
    #expect(conflicts * 50 < taken)
  }
}

extension [PathToMandate.Obstacle] {
  /// Whether nothing stands in the way, or only that known steps conflict.
  fileprivate var isConflictAtMost: Bool {
    isEmpty || map(\.code) == [.stepsConflict]
  }
}
