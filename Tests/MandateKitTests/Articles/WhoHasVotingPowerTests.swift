import MandateKit
import Testing

/// The code of the article *Who has voting power*.
@Suite("Who has voting power")
struct WhoHasVotingPowerTests {
  @Test("Power and coalitions are as the article says")
  func article() throws {
    // In the article:
    let docket = try Docket {
      Body(
        "council",
        kind: .federation,
        rule: DecisionRule(passes: .count(atLeast: 16, by: .votes))
      )
      .members {
        Member(Body.practice("ash", patients: 9_000), votes: 9)
        Member(Body.practice("beck", patients: 9_000), votes: 9)
        Member(Body.practice("crane", patients: 7_000), votes: 7)
        Member(Body.practice("dyke", patients: 3_000), votes: 3)
        Member(Body.practice("eau", patients: 1_000), votes: 1)
        Member(Body.practice("ferry", patients: 1_000), votes: 1)
      }
      Body("icb", kind: .integratedCareBoard)
      Provision.essential("agreed", .approval(of: .body("council")))
      Proposal(
        "hub",
        subjects: ["serviceRedesign.access"],
        affects: "council",
        proposer: "icb",
        forum: "icb",
        decisionDate: "2024-03-14"
      )
    }
    let power = try docket.question("hub").votingPower()
    #expect(shown(power?.voters.map { $0.swings ?? 0 } ?? []) == "[16, 16, 16, 0, 0, 0]")
    #expect(shown(power?.voters.filter { $0.isDummy == true }.count ?? 0) == "3")
    let coalitions = try docket.question("hub").smallestCoalitions()
    #expect(shown(coalitions?.winningByVoters?.voters.count ?? 0) == "2")
    #expect(shown(coalitions?.blockingByPatients?.patients ?? 0) == "16000")
    // Not in the article.
    #expect(power?.voters.map { $0.id } == ["ash", "beck", "crane", "dyke", "eau", "ferry"])
  }
}
