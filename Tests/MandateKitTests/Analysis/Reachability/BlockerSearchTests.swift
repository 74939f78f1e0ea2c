import Testing

@testable import MandateKit

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

  @Test(
    "One resolution tells of each practice of a large body that it blocks, or that it does not",
    arguments: [
      (DecisionRule(passes: .noneAgainst), true), (.majority(of: .cast, by: .members), false),
    ]
  )
  func oneResolutionEach(_ rule: DecisionRule, _ blocks: Bool) throws {
    let practices = (0..<300).map { Body.ID("p\($0)") }
    var document = GovernanceDocument()
    document.bodies = [Body("network", kind: .primaryCareNetwork, rule: rule)]
    for practice in practices {
      document.bodies.append(Body(practice, kind: .practice))
      document.memberships.append(Membership(practice, of: "network"))
    }
    document.provisions = [
      Provision("agree", requires: .approval(of: .role(.affected)), force: .essential)
    ]
    let proposal = Proposal(
      "x",
      subjects: ["s"],
      affects: "network",
      proposer: "network",
      forum: "network",
      decisionDate: "2024-01-01"
    )
    let analysis = try ProposalAnalysis(of: proposal, under: Governance(document))
    var trial = ScenarioSearch(analysis, holding: nil)
    guard case .found(let acts) = analysis.supportingActs(in: &trial) else {
      Issue.record("Everyone for is no mandate.")
      return
    }
    var search = BlockerSearch(trial, supporting: acts)
    for practice in practices {
      let party = try #require(analysis.governance.parties[practice])
      switch search.verdict(on: party) {
      case .blocks(let blocker):
        #expect(blocks)
        #expect(blocker.witness.record.acts.count == practices.count)
      case .cannotBlock: #expect(!blocks)
      case .notShown, nil: Issue.record("\(practice) is not told of by one resolution.")
      }
    }
    // No more is read for each practice than a few resolutions of one body.
    let read = Limits.resolvedEntries - search.entriesLeft.resolved
    #expect(read <= Int64(practices.count) * 6 * Int64(practices.count))
    #expect(search.entriesLeft.tried == Limits.trialEntries)
  }
}
