import MandateKit
import MandateKitFiles
import MandateKitTestKit
import Testing

@Suite("Scenarios of a file")
struct ScenarioTests {
  // As in the documentation: three lines run every scenario of a file.
  @Test("Riverside", arguments: try ScenarioSuite(reading: PackageResources.riverside_json).results)
  func riverside(_ result: ScenarioResult) {
    for difference in result.differences { Issue.record("\(difference)") }
  }

  /// A change of an expectation, and the difference that it makes.
  struct Row: Sendable, CustomTestStringConvertible {
    /// The difference, in one line.
    let difference: String
    /// The number of the scenario.
    var scenario = 0
    let change: @Sendable (inout Scenario) -> Void

    var testDescription: String { difference }
  }

  static let rows: [Row] = [
    Row(
      difference:
        "the outcome: expected mandated, found undetermined. 2 of 2 essential requirements are "
        + "open, and none is unmet."
    ) { $0.expectation.outcome = .mandated },
    Row(difference: "the reason: expected nobodyAffected, found essentialOpen") {
      $0.expectation.reason = .nobodyAffected
    },
    Row(
      difference: "the status of agreed for Riverside PCN (riverside): expected unmet, found open. "
        + "The approval of Riverside PCN is open: 1 more vote for would carry it."
    ) { $0.expectation.requirements[0].status = .unmet },
    Row(
      difference:
        "the reason of agreed for Riverside PCN (riverside): expected opposed, found approvalOpen"
    ) { $0.expectation.requirements[0].reason = .opposed },
    Row(difference: "the votes needed of agreed for Riverside PCN (riverside): expected 2, found 1")
    {
      $0.expectation.requirements[0].votesNeeded = 2
    },
    Row(
      difference:
        "the votes needed of asked for Wold LMC (lmc): expected 0, found that it is no approval"
    ) { $0.expectation.requirements[1].votesNeeded = 0 },
    Row(
      difference:
        "the votes needed of agreed for Riverside PCN (riverside): expected 1, found that no votes would carry it",
      scenario: 2
    ) {
      $0.expectation.requirements[0].votesNeeded = 1
    },
    Row(difference: "large-sums: expected to apply, found that it does not") {
      $0.expectation.requirements.append(Scenario.ExpectedRequirement("large-sums", .met))
    },
    Row(difference: "agreed: expected to apply to Wold LMC (lmc), found that it does not") {
      $0.expectation.requirements.append(Scenario.ExpectedRequirement("agreed", of: "lmc"))
    },
    Row(difference: "asked: expected not to apply, found that it applies") {
      $0.expectation.notRequired.append("asked")
    },
    Row(
      difference: "the position of Riverside PCN (riverside): expected against, found for",
      scenario: 1
    ) {
      $0.expectation.positions[0].position = .against
    },
    Row(
      difference:
        "the position of Riverside PCN (riverside): expected for, found for, against, none"
    ) {
      $0.expectation.positions = [Scenario.ExpectedPosition("riverside", .for)]
    },
    Row(difference: "the missing voters: expected none, found abbey") {
      $0.expectation.missingVoters = []
    },
    Row(difference: "the practices uncovered: expected abbey, found none") {
      $0.expectation.uncovered = ["abbey"]
    },
    Row(
      difference: "the practices bound: expected abbey, found abbey, mill-lane, station-road",
      scenario: 1
    ) {
      $0.expectation.bound = ["abbey", "abbey"]
    },
    Row(difference: "the irregularities: expected voidBallot, found none") {
      $0.expectation.irregularities = [.voidBallot]
    },
    Row(difference: "the earliest decision: expected none, found 2022-10-14") {
      $0.expectation.earliestDecision = .noDay
    },
    Row(difference: "the proposal: expected merger, found none of that name") {
      $0.proposal = "merger"
    },
  ]

  @Test("What is not as expected is told in one line", arguments: rows)
  func differences(_ row: Row) throws {
    let suite = try ScenarioSuite(reading: PackageResources.riverside_json)
    var scenario = suite.scenarios[row.scenario]
    row.change(&scenario)
    let result = suite.result(of: scenario)
    #expect(result.differences.map(\.description) == [row.difference])
    #expect(!result.hasPassed)
    #expect(result.report == "failed  \(scenario.name)\n  - \(row.difference)")
  }

  @Test("A case in a file of its own is given by its bytes, and wanted where it is not")
  func caseInAnotherFile() throws {
    let inline = try ScenarioFile.read(PackageResources.riverside_json)
    guard case .inline(let subject) = inline.source else { throw CaseMissing() }
    let file = ScenarioFile(.file("riverside-case.json"), scenarios: inline.scenarios)
    let suite = try ScenarioSuite(reading: file.json(), case: subject.json())
    #expect(suite.results.allSatisfy { $0.hasPassed })
    #expect(throws: InvalidDocumentError.self) { try ScenarioSuite(reading: file.json()) }
    // A case that is given beside one that stands in the file is not looked at.
    let other = try ScenarioSuite(reading: PackageResources.riverside_json, case: [])
    #expect(other.results.count == 3)
  }

  @Test("A suite that was made in Swift is checked")
  func madeInSwift() throws {
    var file = try ScenarioFile.read(PackageResources.riverside_json)
    file.scenarios[1].given.append(.vote(by: "nobody", on: "closure", .for, date: "2022-09-01"))
    file.scenarios[0].expectation.notRequired = ["no-such"]
    let errors = try #require(throws: InvalidDocumentError.self) { try ScenarioSuite(file) }.errors
    #expect(
      errors.map(\.path.description) == [
        "scenarios[1].given[2].vote.by", "scenarios[0].then.notRequired[0]",
      ]
    )
  }

  private struct CaseMissing: Error {}
}
