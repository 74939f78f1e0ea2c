import MandateKit
import Testing

/// The code of the landing page of the documentation.
@Suite("The landing page")
struct LandingPageTests {
  @Test("One vote for is no majority while another may come, and one when voting has closed")
  func situation() throws {
    // In the article:
    let docket = try Docket {
      Body("network", kind: .primaryCareNetwork, rule: .majority(), binds: true).members {
        Body.practice("abbey", patients: 12_000)
        Body.practice("brook", patients: 8_000)
      }
      Body("icb", kind: .integratedCareBoard)
      Provision.essential("network-agrees", .approval(of: .body("network")))
      Proposal(
        "hub",
        subjects: ["serviceRedesign"],
        affects: "network",
        proposer: "icb",
        forum: "icb",
        decisionDate: "2023-03-01"
      )
      Vote(by: "abbey", on: "hub", .for, date: "2023-02-10")
    }
    let hub = try docket.question("hub")
    #expect(shown(hub.asOf("2023-02-15").outcome) == "undetermined")
    #expect(shown(hub.outcome) == "mandated")
    // Not in the article.
  }
}
