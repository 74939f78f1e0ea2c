import MandateKit
import MandateKitReports
import Testing

/// The code of the landing page of the reports.
@Suite("The landing page of the reports")
struct ReportsLandingPageTests {
  @Test("A question says its answer in a few lines")
  func article() throws {
    // In the article:
    let docket = try Docket {
      Body(
        "network",
        kind: .primaryCareNetwork,
        name: "Harbour PCN",
        rule: .majority(of: .all),
        binds: true
      )
      .members {
        Body.practice("abbey", name: "Abbey Practice", patients: 12_000)
        Body.practice("brook", name: "Brook Surgery", patients: 8_000)
      }
      Provision.essential("agreed", .approval(of: .role(.affected)))
      Proposal(
        "hub",
        title: "One hub for evenings",
        subjects: ["serviceRedesign.access"],
        affects: "network",
        proposer: "network",
        forum: "network",
        decisionDate: "2024-03-14"
      )
      Vote(by: "abbey", on: "hub", .for, date: "2024-02-10")
    }
    let hub = try docket.question("hub", asOf: "2024-02-20")
    #expect(
      shown(hub.brief) == """
        One hub for evenings, to be decided on 14 March 2024, is undetermined as of 20 February 2024. 1 of 1 essential requirement is open, and none is unmet.
        1 step leads to a mandate on 14 March 2024.
        - By 14 March 2024: Obtain 1 vote for, from Brook Surgery.
        """
    )

    let names = DisplayNames(docket)
    let agreed = hub.resolution.requirements[0]
    #expect(shown(agreed.title(names)) == "Approval of Harbour PCN")
    #expect(shown(names.counted(["abbey", "brook"])) == "2 practices")
    // Not in the article.
  }
}
