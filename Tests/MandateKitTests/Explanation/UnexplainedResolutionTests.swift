import Testing

@testable import MandateKit

@Suite("Resolutions of which only the requirements are asked for")
struct UnexplainedResolutionTests {
  @Test("They hold no findings, and are the same otherwise", arguments: DeterminismTests.batches)
  func sameOtherwise(_ seeds: Range<UInt64>) throws {
    for seed in seeds {
      let sample = RandomCase.make(seed: seed)
      let docket = try sample.docket()
      var resolver = Resolver(docket.compiled)
      for index in docket.compiled.value.record.proposals.indices {
        let full = resolver.resolve(index, asOf: sample.asOf)
        var steps = SearchBudget()
        let bare = resolver.resolve(index, asOf: sample.asOf, isExplained: false, &steps)
        #expect(bare.requirements.allSatisfy { $0.findings.isEmpty }, "seed \(seed)")
        #expect(bare.outcome == full.outcome && bare.reason == full.reason, "seed \(seed)")
        #expect(bare.earliestDecision == full.earliestDecision, "seed \(seed)")
        #expect(bare.bound == full.bound && bare.voice == full.voice, "seed \(seed)")
        #expect(
          bare.requirements.map { [$0.provision.rawValue, "\($0.status)", "\($0.reason)"] }
            == full.requirements.map { [$0.provision.rawValue, "\($0.status)", "\($0.reason)"] },
          "seed \(seed)"
        )
        #expect(
          bare.requirements.map { $0.detail } == full.requirements.map { $0.detail },
          "seed \(seed)"
        )
        #expect(
          bare.requirements.map { $0.obstacle } == full.requirements.map { $0.obstacle },
          "seed \(seed)"
        )
      }
    }
  }
}
