import MandateKit
import Testing

/// The code of the article *How likely is a mandate?*.
@Suite("How likely is a mandate")
struct HowLikelyIsAMandateTests {
  @Test("The chance and its curve are as the article says")
  func article() throws {
    // In the article:
    let docket = try Docket {
      Body("network", kind: .primaryCareNetwork, rule: .majority(), binds: true).members {
        Body.practice("ash", patients: 9_000)
        Body.practice("beck", patients: 7_000)
        Body.practice("crane", patients: 4_000)
      }
      Body("icb", kind: .integratedCareBoard)
      Provision.essential("agreed", .approval(of: .body("network")))
      Proposal(
        "hub",
        subjects: ["serviceRedesign.access"],
        affects: "network",
        proposer: "icb",
        forum: "icb",
        decisionDate: "2024-03-14"
      )
    }
    let question = try docket.question("hub").asOf("2024-03-01")
    let chance = question.chanceOfApproval { voter in
      ChanceOfApproval.Expectation(takesPart: 1, votesFor: voter == "ash" ? 1 : 0.5)
    }
    #expect(shown(chance?.probability ?? 0) == "0.75")
    let curve = question.chanceByTurnout(steps: 2) { _ in 1 }
    #expect(shown(curve?.points.map { $0.probability ?? 0 } ?? []) == "[0.0, 0.875, 1.0]")
    // Not in the article.
    #expect(chance?.voters.map { $0.supportSensitivity } == [0.5, 0.5, 0.5])
  }
}
