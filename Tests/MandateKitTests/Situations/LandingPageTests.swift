import MandateKit
import Testing

/// The code of the landing page of the documentation.
@Suite("The landing page")
struct LandingPageTests {
  @Test("One vote for is no majority while another may come, and one when voting has closed")
  func situation() throws {
    let governance = try Governance(
      GovernanceDocument(
        bodies: [
          .practice("abbey", patients: 12_000), .practice("brook", patients: 8_000),
          Body("network", kind: .primaryCareNetwork, rule: .majority(), binds: true),
          Body("icb", kind: .integratedCareBoard),
        ],
        memberships: [
          Membership(of: "abbey", in: "network"), Membership(of: "brook", in: "network"),
        ],
        provisions: [
          Provision("network-agrees", requires: .approval(of: .body("network")), force: .essential)
        ]
      )
    )
    let docket = try Docket(
      governance: governance,
      proposals: [
        Proposal(
          "hub",
          subjects: ["serviceRedesign"],
          affects: "network",
          proposer: "icb",
          forum: "icb",
          decisionDate: "2023-03-01"
        )
      ],
      record: [.vote(by: "abbey", on: "hub", .for, date: "2023-02-10")]
    )
    let early = try #require(docket.resolve("hub", asOf: "2023-02-15"))
    #expect(early.outcome == .undetermined)
    let final = try #require(docket.resolve("hub", asOf: "2023-03-01"))
    #expect(final.outcome == .mandated)
  }
}
