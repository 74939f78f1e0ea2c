import MandateKit
import Testing

@Suite("Bodies whose opposition prevents every mandate")
struct BlockerSearchTests {
  @Test("They are those against whom no record of a small structure has a mandate")
  func agreesWithEveryRecord() throws {
    var counts = (blockers: 0, others: 0, unexamined: 0)
    for seed in 0..<24 as Range<UInt64> {
      let question = SmallQuestion(seed: seed, tree: seed % 2 == 0)
      let governance = try Governance(question.document)
      let docket = try Docket(governance: governance, proposals: [question.proposal])
      let all = try question.everyResolution().map(\.resolution)
      guard all.contains(where: { $0.outcome == .mandated }), let first = all.first else {
        continue
      }
      let bodies = first.positions.map(\.body)
      let analysis = try ProposalAnalysis(of: question.proposal, under: governance)
      let (blockers, unexamined) = analysis.blockers(among: bodies)
      counts.unexamined += unexamined.count
      for body in bodies where !unexamined.contains(body) {
        let opposed = all.filter { resolution in
          resolution.positions.contains { $0.body == body && $0.positions == .against }
        }
        let blocks = !opposed.isEmpty && opposed.allSatisfy { $0.outcome != .mandated }
        let blocker = blockers.first { $0.body == body }
        #expect((blocker != nil) == blocks, "seed \(seed): \(body)")
        counts.blockers += blocks ? 1 : 0
        counts.others += blocks ? 0 : 1
        guard let witness = blocker?.witness else { continue }
        let changes = witness.record.acts.map { Change.act($0) }
        let shown = try docket.changed(by: changes)
          .resolve(question.proposal.id, asOf: witness.asOf)
        #expect(shown?.outcome != .mandated, "seed \(seed): \(body)")
        #expect(
          shown?.positions.first { $0.body == body }?.positions == .against,
          "seed \(seed): \(body)"
        )
      }
    }
    #expect(counts.blockers > 10 && counts.others > 10)
    #expect(counts.unexamined < counts.blockers)
  }
}
