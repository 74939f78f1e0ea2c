import MandateKit
import MandateKitFiles
import MandateKitReports
import MandateKitTestKit
import Testing

@Suite("What scenarios exercise")
struct ScenarioCoverageTests {
  /// A board whose rule has a quorum of a class and two conditions, with mandates passed on and a ballot of
  /// practices.
  static let subject: CaseFile = {
    let board = Body(
      "board",
      kind: "board",
      rule: DecisionRule(
        quorum: .all([.count(2), .count(atLeast: 1, among: "lay")]),
        passes: .all([
          .share(.moreThan(.half), of: .cast, by: .members), .notOpposedBy("chair"),
        ])
      )
    )
    let first = ApplicableRule(.unanimity, when: Occasion(subjects: ["premises"]))
    var town = Body("town", kind: .primaryCareNetwork, rule: .majority(), binds: true)
    town.rules.insert(first, at: 0)
    return CaseFile(
      document: GovernanceDocument(
        bodies: [
          .practice("abbey", patients: 4_000), .practice("brook", patients: 3_000), town, board,
          Body("icb", kind: .integratedCareBoard), Body("place", kind: .placePartnership),
        ],
        people: [Person("chair"), Person("member", name: "A member"), Person("guest")],
        memberships: [
          Membership("abbey", of: "town"), Membership("brook", of: "town"),
          Membership("chair", of: "board", classes: ["lay"]), Membership("member", of: "board"),
          Membership("guest", of: "board", classes: ["clinical"]),
          Membership("town", of: "icb", isVoting: false),
          Membership("town", of: "place", isVoting: false),
        ],
        mandates: [
          .original("root", holder: "icb", powers: [.decide], subjects: ["*"], passOn: true),
          Mandate("passed-on", giver: "icb", holder: "place", powers: [.decide], subjects: ["*"]),
          Mandate("unused", giver: "town", holder: "chair", powers: [.agree], subjects: ["*"]),
        ],
        provisions: [
          Provision("town-agrees", requires: .approval(of: .body("town")), force: .essential),
          Provision("board-agrees", requires: .approval(of: .body("board")), force: .essential),
          Provision(
            "ballot",
            when: Occasion(minimumValue: 1),
            requires: .approvalOfPractices(.majority(by: .patients)),
            force: .essential
          ),
          Provision("authority", requires: .authority, force: .essential),
        ]
      ),
      proposals: [0, 5].map { value in
        Proposal(
          value == 0 ? "free" : "dear",
          subjects: ["serviceRedesign"],
          affects: "town",
          proposer: "icb",
          forum: "place",
          decisionDate: "2022-09-01",
          value: value
        )
      }
    )
  }()

  /// Votes of one choice on the free proposal.
  static func votes(_ choice: Choice, _ voters: PartyID...) -> [Act] {
    voters.map { .vote(by: $0, on: "free", choice, date: "2022-08-01") }
  }

  /// Scenarios, and the gaps that they leave.
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var scenarios: [(given: [Act], proposal: Proposal.ID, asOf: CivilDate?)]
    var gaps: [String]
  }

  static let rows: [Row] = [
    Row(
      testDescription: "Before anybody has voted no test is decided",
      scenarios: [([], "free", "2022-08-01")],
      gaps: [
        "provision ballot: never applied",
        "town, rule 1, test 1: all of the members are for: never exercised",
        "town, rule 2, test 1: more than half of the members voting for or against are for: never decided",
        "board, rule 1, test 1: at least 2 members take part: never decided",
        "board, rule 1, test 2: at least 1 lay member takes part: never decided",
        "board, rule 1, test 3: more than half of the members voting for or against are for: never decided",
        "board, rule 1, test 4: chair is not against: never decided",
        "the rule of provision ballot, test 1: more than half of the patients voting for or against are for: never exercised",
        "class clinical: never exercised",
      ]
    ),
    Row(
      testDescription: "All are for: what holds has not been seen to fail",
      scenarios: [
        (
          votes(.for, "abbey", "brook", "chair", "member"), "free", nil
        )
      ],
      gaps: [
        "provision ballot: never applied",
        "town, rule 1, test 1: all of the members are for: never exercised",
        "town, rule 2, test 1: more than half of the members voting for or against are for: never failed",
        "board, rule 1, test 1: at least 2 members take part: never failed",
        "board, rule 1, test 2: at least 1 lay member takes part: never failed",
        "board, rule 1, test 3: more than half of the members voting for or against are for: never failed",
        "board, rule 1, test 4: chair is not against: never failed",
        "the rule of provision ballot, test 1: more than half of the patients voting for or against are for: never exercised",
        "mandate unused (from town to chair): never exercised",
        "class clinical: never exercised",
      ]
    ),
    Row(
      testDescription:
        "Votes for and against exercise tests both ways, and a dear proposal the ballot",
      scenarios: [
        (votes(.for, "abbey", "brook", "chair", "member"), "free", nil),
        (votes(.against, "abbey", "brook", "chair"), "free", nil),
        (votes(.for, "guest"), "free", nil),
        ([], "dear", nil),
      ],
      gaps: [
        "town, rule 1, test 1: all of the members are for: never exercised",
        "the rule of provision ballot, test 1: more than half of the patients voting for or against are for: never held",
        "mandate unused (from town to chair): never exercised",
        "class clinical: never exercised",
      ]
    ),
  ]

  @Test("Gaps are told part by part", arguments: rows)
  func gaps(_ row: Row) throws {
    let scenarios = row.scenarios.enumerated().map { number, scenario in
      Scenario(
        "scenario \(number)",
        given: scenario.given,
        proposal: scenario.proposal,
        asOf: scenario.asOf,
        then: Scenario.Expectation(.undetermined)
      )
    }
    let suite = try ScenarioSuite(
      ScenarioFile(.inline(ScenarioCoverageTests.subject), scenarios: scenarios)
    )
    let text = CoverageText(suite.coverage(of: suite.results), names: suite.names).description
    let lines = text.split(separator: "\n").map(String.init)
    #expect(Array(lines.dropFirst()) == row.gaps.map { "  - \($0)" })
  }

  @Test("Each scenario tells what it exercised, and coverage in how many it was judged how")
  func counts() throws {
    let suite = try ScenarioSuite(reading: PackageResources.riverside_json)
    let results = suite.results
    let rule = RuleTest.tests(
      of: .majority(quorum: .fraction(.half)),
      .body("riverside", rule: 1)
    )
    #expect(
      results[1].exercise.items == [
        .provision("agreed"), .ruleTest(rule[0]), .ruleTest(rule[1]), .provision("asked"),
      ]
    )
    #expect(results[0].exercise.statuses(of: .provision("agreed")) == [.open])
    #expect(results[0].exercise.statuses(of: .provision("large-sums")) == [])
    let coverage = suite.coverage(of: results)
    let row = try #require(coverage.rows.first { $0.item == .ruleTest(rule[1]) })
    #expect([row.met, row.open, row.unmet] == [1, 1, 1])
    #expect(row.gap == nil)
    #expect(coverage.count(of: .provision) == (2, 3))
    #expect(coverage.count(of: .ruleTest) == (1, 2))
    #expect(ScenarioCoverage(of: suite.docket.governance, by: results.reversed()) == coverage)
  }
}
