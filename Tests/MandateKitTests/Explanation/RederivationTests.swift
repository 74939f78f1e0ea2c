import MandateKit
import Testing

@Suite("The explanation")
struct RederivationTests {
  @Test("A reader of the trees alone comes to the same statuses and outcome", arguments: 0..<4)
  func rederives(batch: Int) throws {
    var outcomes: Set<Outcome> = []
    for seed in UInt64(batch) * 500..<UInt64(batch + 1) * 500 {
      let sample = RandomCase.make(seed: seed)
      let docket = try sample.docket()
      let resolution = try #require(docket.resolve(sample.proposal, asOf: sample.asOf))
      let reader = TreeReader(resolution)
      for requirement in resolution.requirements {
        let status = reader.status(requirement)
        #expect(status == requirement.status, "seed \(seed): \(requirement)")
      }
      if resolution.reason != .nobodyAffected, resolution.reason != .nothingGrants {
        #expect(reader.outcome(resolution.requirements) == resolution.outcome, "seed \(seed)")
        outcomes.insert(resolution.outcome)
      }
    }
    #expect(outcomes.count == 3)
  }
}
