import MandateKit
import MandateKitReports
import Testing

@Suite("What was agreed subject to ratification, once the decision date or the decision has come")
struct RatificationToComeTests {
  /// Dr Lee agreed for both PCNs, for the north subject to its ratification within 60 days.
  private static let agreed = Scene.place.represented().changed { scene in
    scene.document.mandates[0].ratification = Mandate.Ratification(by: "north", within: 60)
  }

  static let rows: [(String, Scene)] = [
    ("the decision is recorded early", agreed.deciding(date: "2025-03-12")),
    ("the decision is recorded on its day", agreed.deciding(date: Scene.decision)),
    ("no decision is recorded", agreed),
    (
      "a voter is recused from the decision, not from ratifying it",
      agreed.recusing("abbey", "brook").deciding(date: Scene.decision)
    ),
    (
      "a proposal to ratify it was voted down",
      agreed.deciding(date: Scene.decision)
        .proposing("ratifying") {
          $0.ratifies = "x"
          $0.decisionDate = "2025-03-24"
        }
        .voting("abbey", "brook", choice: .against, on: "ratifying", date: "2025-03-24")
    ),
  ]

  @Test(
    "The path is to ratify it by the last day, by whom and under which mandate",
    arguments: rows
  )
  func path(_ row: (when: String, scene: Scene)) throws {
    let docket = try row.scene.docket()
    let path = try #require(docket.path(for: "x", asOf: "2025-03-25"))
    #expect(path.obstacles.isEmpty)
    #expect(path.decisionDate == Scene.decision && path.completion == "2025-05-19")
    #expect(
      path.steps == [
        Step(
          .ratify("m-north", by: "north", votes: ["abbey"]),
          for: ["represented"],
          from: "2025-03-26",
          by: "2025-05-19"
        )
      ]
    )
    #expect(try docket.taking(path).outcome(of: "x", asOf: path.completion) == .mandated)
    let resolution = try #require(docket.resolve("x", asOf: "2025-03-25"))
    let outlook = try #require(Outlook(docket, proposal: "x", asOf: "2025-03-25"))
    let text = AnswerText(
      [resolution],
      names: DisplayNames(docket),
      outlooks: [outlook],
      width: 10_000
    )
    .description
    #expect(
      text.contains("What was agreed can still be ratified: 1 step leads to a mandate by 19 May")
    )
    #expect(
      text.contains(
        "By 19 May 2025: north ratifies what is agreed under mandate m-north, by 1 vote"
      )
    )
    #expect(
      !text.contains("only a new proposal") && !text.contains("No decision date can be named")
    )
  }

  @Test("Where ratification alone does not lead to a mandate, only a new proposal can have one")
  func notAlone() throws {
    let decided = Self.agreed.deciding(date: Scene.decision)
    let scenes = [
      // Another requirement is lost.
      decided.requiring("asked", .approval(of: .body("lmc"))),
      // Nobody is left who can ratify.
      decided.with("lmc") { $0.competence = ["estates"] }.changed { scene in
        scene.document.mandates[0].ratification = Mandate.Ratification(by: "lmc", within: 60)
      },
    ]
    for scene in scenes {
      let path = try #require(try scene.docket().path(for: "x", asOf: "2025-03-25"))
      #expect(path.obstacles.map(\.code) == [.decided] && path.steps.isEmpty)
    }
    // The last day is past.
    let path = try #require(try decided.docket().path(for: "x", asOf: "2025-05-19"))
    #expect(path.obstacles.map(\.code) == [.decided])
  }
}
