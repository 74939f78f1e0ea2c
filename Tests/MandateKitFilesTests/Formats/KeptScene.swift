import MandateKit
import MandateKitFiles

/// What the kept documents were written of.
enum KeptScene {
  /// A case file with every key that the format has.
  static let caseFile: CaseFile = {
    var file = CaseFixtures.everything
    file.catalogue = ["wales.binding"]
    return file
  }()

  /// A scenario file with every key that the format has.
  static let scenarios = ScenarioFile(
    .inline(caseFile),
    scenarios: ScenarioFileTests.everything.scenarios
  )

  /// Returns a network of three practices and two proposals, one of which all but one of the practices vote on.
  static func docket() throws -> Docket {
    try Docket {
      Body("network", kind: .primaryCareNetwork, name: "Network", rule: .majority(of: .all)).members
      {
        Body.practice("ash", patients: 9_000)
        Body.practice("beck", patients: 7_000)
        Body.practice("crane", patients: 4_000)
      }
      Body("icb", kind: .integratedCareBoard)
      Provision.essential("agreed", .approval(of: .body("network")))
      Proposal(
        "one",
        title: "One",
        subjects: ["serviceRedesign"],
        affects: "network",
        proposer: "network",
        forum: "icb",
        decisionDate: "2024-03-14",
        value: 1_000
      )
      Proposal(
        "two",
        subjects: ["serviceRedesign"],
        affects: "network",
        proposer: "icb",
        forum: "icb",
        decisionDate: "2024-03-21"
      )
      Vote(by: "ash", on: "one", .for, date: "2024-02-10")
      Vote(by: "beck", on: "one", .for, date: "2024-02-12")
    }
  }
}
