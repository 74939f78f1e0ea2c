import MandateKit
import MandateKitFiles
import MandateKitReports
import Testing

@testable import MandateKitTestKit

@Suite("Differences of a scenario in words")
struct ScenarioWordsTests {
  /// What differs where an answer has one requirement of approval.
  private func differences(
    _ expectation: Scenario.Expectation,
    _ detail: RequirementResult.Detail = .approval(nil),
    of body: Body.ID? = nil,
    irregularities: [Irregularity] = []
  ) -> [String] {
    let resolution = Resolution(
      proposal: "closure",
      asOf: "2022-10-20",
      decisionDate: "2022-10-20",
      outcome: .undetermined,
      reason: .essentialOpen,
      affected: PracticeCount(practices: 2, patients: 12_000),
      requirements: [
        RequirementResult(
          provision: "ballot",
          body: body,
          force: .essential,
          status: .open,
          reason: .approvalOpen,
          detail: detail
        )
      ],
      positions: [],
      voice: Voice(),
      irregularities: irregularities,
      earliestDecision: nil
    )
    let comparison = ScenarioComparison(expectation, resolution, DisplayNames())
    return comparison.differences.map(\.description)
  }

  private static func needing(_ votes: Int) -> Scenario.Expectation {
    var expectation = Scenario.Expectation(.undetermined)
    expectation.requirements = [Scenario.ExpectedRequirement("ballot", votesNeeded: votes)]
    return expectation
  }

  static let needed: [(RequirementResult.VotesNeeded?, String)] = [
    (nil, "that no votes would carry it"), (.init(voters: ["abbey", "brook"]), "2"),
    (.init(voters: ["abbey"], bounds: .init(atLeast: 1, atMost: 3)), "1 to 3"),
    (
      .init(voters: [], bounds: .init(atLeast: 2, atMost: nil)), "2 to an unknown number"
    ),
  ]

  @Test(
    "The votes that an approval needs are a number, or words where there is none",
    arguments: needed
  )
  func votes(_ needed: RequirementResult.VotesNeeded?, _ words: String) {
    #expect(
      differences(Self.needing(9), .approval(needed)) == [
        "the votes needed of ballot: expected 9, found \(words)"
      ]
    )
  }

  @Test("A body that has no part in a proposal has no position on it")
  func noPart() {
    var expectation = Scenario.Expectation(.undetermined)
    expectation.positions = [Scenario.ExpectedPosition("board", .for)]
    #expect(
      differences(expectation) == [
        "the position of board: expected for, found that it has no part in the proposal"
      ]
    )
  }

  @Test("What is on the record and does not count is told by its codes, sorted")
  func irregularities() {
    var expectation = Scenario.Expectation(.undetermined)
    expectation.irregularities = []
    let found = [
      Irregularity(.voidBallot, body: "brook", date: "2022-10-01"),
      Irregularity(.unwarranted, body: "abbey", date: "2022-10-25"),
    ]
    #expect(
      differences(expectation, irregularities: found) == [
        "the irregularities: expected none, found unwarranted, voidBallot"
      ]
    )
  }

  @Test(
    "Of a long list twelve are named, and the rest counted",
    arguments: [(12, ""), (13, " and 1 more"), (20, " and 8 more")]
  )
  func long(_ count: Int, _ rest: String) {
    let names = (1...count).map { "practice-\(100 + $0)" }
    var expectation = Scenario.Expectation(.undetermined)
    expectation.bound = names.map { Body.ID($0) }
    let shown = names.prefix(12).joined(separator: ", ")
    #expect(
      differences(expectation) == ["the practices bound: expected \(shown)\(rest), found none"]
    )
  }

  @Test("A report in JSON names each part exercised by its sort")
  func exercised() throws {
    let scenario = Scenario(
      "All are for",
      given: ScenarioCoverageTests.votes(.for, "abbey", "brook", "chair", "member"),
      proposal: "free",
      then: Scenario.Expectation(.mandated)
    )
    let dear = Scenario("A ballot", proposal: "dear", then: Scenario.Expectation(.notMandated))
    let suite = try ScenarioSuite(
      ScenarioFile(.inline(ScenarioCoverageTests.subject), scenarios: [scenario, dear])
    )
    let report = ScenarioReport("board.json", running: suite, withCoverage: true)
    let text = String(decoding: ScenarioReportFile.json([report]), as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for part in [
      "{ \"provision\": \"town-agrees\", \"statuses\": [ \"met\" ] }",
      "{ \"mandate\": \"passed-on\", \"statuses\": [ \"met\" ] }",
      "{ \"class\": \"lay\", \"statuses\": [ \"met\" ] }",
      "{ \"body\": \"town\", \"rule\": 2, \"test\": 1, \"sentence\": \"town, rule 2, test 1: ",
      "{ \"provision\": \"ballot\", \"test\": 1, \"sentence\": \"the rule of provision ballot, ",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test("A body without electors is named without its rule, which is then not exercised")
  func noElectors() throws {
    var subject = ScenarioCoverageTests.subject
    subject.document.memberships.removeAll { $0.group == "board" }
    let suite = try ScenarioSuite(
      ScenarioFile(
        .inline(subject),
        scenarios: [
          Scenario("One", proposal: "free", then: Scenario.Expectation(.notMandated))
        ]
      )
    )
    let lines = CoverageText(suite.coverage(of: suite.results), names: suite.names).description
    #expect(lines.contains("board, rule 1, test 1: at least 2 members take part: never exercised"))
    #expect(!lines.contains("provision board-agrees"))
  }
}
