import MandateKit
import MandateKitReports
import Testing

@Suite("Sentences say what stands in the way, and not what would not help")
struct WhatStandsInTheWayTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var scene: Scene
    var said: [String]
    var unsaid: [String] = []
    var asOf: CivilDate = "2025-03-12"
  }

  private static let change = "votes already cast would have to change"

  static let approvals: [Row] = [
    Row(
      testDescription: "Outside competence",
      scene: Scene.place.requiring("a", .approval(of: .body("lmc")))
        .with("lmc") { $0.competence = ["estates"] },
      said: [
        "No votes could carry the approval of lmc: it may not take a position on the subjects"
      ],
      unsaid: [change]
    ),
    Row(
      testDescription: "No rule applies",
      scene: Scene.place.requiring("a", .approval(of: .body("board")))
        .with("board") {
          $0.rules = [
            ApplicableRule(
              DecisionRule(passes: .noneAgainst),
              when: Occasion(subjects: ["estates"])
            )
          ]
        },
      said: ["No votes could carry the approval of board: none of its rules applies"],
      unsaid: [change]
    ),
    Row(
      testDescription: "The body does not exist, though it voted against",
      scene: Scene.place.requiring("a", .approval(of: .body("lmc")))
        .with("lmc") { $0.existence = Period(until: "2025-03-15") }.voting("lmc", choice: .against),
      said: ["No votes could carry the approval of lmc: it does not exist on the decision date"],
      unsaid: [change]
    ),
    Row(
      testDescription: "The body is recused, though it voted against",
      scene: Scene.place.requiring("a", .approval(of: .body("lmc"))).recusing("lmc")
        .voting("lmc", choice: .against),
      said: [
        "lmc has no position, and none can come: lmc is recused.",
        "No votes could carry the approval of lmc: lmc is recused",
      ],
      unsaid: [change]
    ),
    Row(
      testDescription: "All electors are recused",
      scene: Scene.place.requiringNetworks().recusing("abbey", "brook"),
      said: [
        "All electors of north are recused, so it comes to no position.",
        "north has no position, and none can come: all its electors are recused.",
        "No votes could carry the approval of north: all its electors are recused.",
      ],
      unsaid: ["no voting member", change]
    ),
    Row(
      testDescription: "No electors",
      scene: Scene.place.requiringNetworks().requiring("a", .approval(of: .body("north")))
        .leaving(["abbey", "brook"], from: "north"),
      said: [
        "north has no voting member on the decision date",
        "No votes could carry the approval of north: it has no voting member.",
      ],
      unsaid: ["recused", change]
    ),
    Row(
      testDescription: "All practices are recused",
      scene: Scene.place.requiring("a", .approvalOfPractices(.majority()))
        .recusing("abbey", "brook", "castle", "dale"),
      said: [
        "Every practice affected is recused, so no position can come of it.",
        "No votes could carry the approval of the practices affected: every practice affected is recused",
      ],
      unsaid: [change]
    ),
    Row(
      testDescription: "No patients are known",
      scene: Scene.place.requiringNetworks()
        .with("north") {
          $0.rule = DecisionRule(passes: .share(.atLeast(.half), of: .all, by: .patients))
        }
        .changed { scene in
          for place in scene.document.bodies.indices { scene.document.bodies[place].listSize = 0 }
        },
      said: ["No votes could carry the approval of north: its rule counts patients, and those who"],
      unsaid: [change, "Nobody counts towards the share, and at least half"]
    ),
    Row(
      testDescription: "One whose consent is needed is recused, and another voted against",
      scene: Scene.place.requiringNetworks()
        .with("north") {
          $0.rule = DecisionRule(passes: .all([.consentOf("abbey"), .noneAgainst]))
        }
        .recusing("abbey").voting("brook", choice: .against),
      said: [
        "No votes could carry the approval of north: its rule would not hold even if everyone"
      ],
      unsaid: [change]
    ),
    Row(
      testDescription: "A ballot stands in the way",
      scene: Scene.place.requiringNetworks().voting("abbey", "brook", choice: .against),
      said: [
        "No votes still to come would carry the approval of north: votes already cast would have to"
      ],
      unsaid: ["No votes could carry"]
    ),
  ]

  static let others: [Row] = [
    Row(
      testDescription: "A mandate over a body that stands for nobody affected",
      scene: Scene.place.seating("dr-lee")
        .adding(.practice("farm", patients: 10), Body("far", kind: .primaryCareNetwork))
        .joining(["farm"], to: "far")
        .granting("m", from: "north") { $0.over = "far" }.requiring("r", .representation),
      said: [
        "gives nothing: far, over which it runs, stands for none of the practices affected."
      ],
      unsaid: ["its giver may act for none", "whoever gave them"],
      asOf: Scene.decision
    ),
    Row(
      testDescription: "A mandate over practices for which its giver may not act",
      scene: Scene.place.seating("dr-lee").granting("m", from: "north") { $0.over = "south" }
        .requiring("r", .representation),
      said: ["its giver may act for none of the practices affected for which south stands"],
      asOf: Scene.decision
    ),
    Row(
      testDescription:
        "Nobody represents at the forum, and the representatives have to ask and tell",
      scene: Scene.place.requiringNetworks()
        .requiring(
          "asked",
          .consultation(
            of: .body("lmc"),
            by: .representatives,
            ConsultationStandard(minimumDays: 7)
          )
        )
        .requiring("told", .notice(to: .body("lmc"), by: .representatives, .before(days: 3))),
      said: [
        "can be done is 20 March 2025; nobody represents at board who could consult.",
        "lmc has still to be told, by 17 March 2025; nobody represents at board who could tell it.",
        "Nobody represents at board, and it is for the representatives there to consult or tell lmc.",
      ]
    ),
    Row(
      testDescription: "A consultation that has not closed is not said to have been too short",
      scene: Scene.place.requiringNetworks()
        .requiring(
          "asked",
          .consultation(of: .body("lmc"), by: .proposer, ConsultationStandard(minimumDays: 7))
        )
        .consulting(opened: "2025-01-02", closed: nil, sufficient: false, considered: nil),
      said: [
        "it did not close before the decision",
        "the information given is said not to be sufficient",
        "The information given is said not to be sufficient.",
        "It has not closed, so there are no days to count; at least 7 days are needed.",
      ],
      unsaid: ["too short", "is not said to be"],
      asOf: Scene.decision
    ),
    Row(
      testDescription: "An early decision is in the headline",
      scene: Scene.place.requiringNetworks().deciding(date: "2025-03-11"),
      said: [
        "NOT MANDATED as of 12 March 2025, for a decision on 20 March 2025, decided on 11 March 2025.",
        "It was decided on 11 March 2025.",
      ],
      unsaid: ["No decision date can be named"]
    ),
    Row(
      testDescription: "A void vote has the reason that is known",
      scene: Scene.place.requiringNetworks()
        .with("dale") { $0.existence = Period(from: "2025-03-11") }
        .voting("dale").voting("brook", date: "2025-03-21"),
      said: [
        "dale voted for on 10 March 2025, which is void: the voter did not exist on that day.",
        "brook voted for on 21 March 2025, which is void: it came after the decision.",
      ],
      asOf: "2025-03-22"
    ),
    Row(
      testDescription: "Where only the one who would have to ask is found, that is said",
      scene: Scene.place.requiringNetworks()
        .requiring(
          "asked",
          .consultation(of: .role(.proposer), by: .proposer, ConsultationStandard())
        ),
      said: ["Only those are found who would have to consult, and nobody has to consult itself"],
      unsaid: ["Nobody is found"]
    ),
    Row(
      testDescription: "Who cast a vote for the voter is said",
      scene: Scene.place.requiringNetworks()
        .changed {
          $0.document.deputies = [Deputy("dr-lee", for: "abbey")]
        }
        .voting("abbey", castBy: "dr-lee").voting("castle", castBy: "castle"),
      said: [
        "abbey voted for on 10 March 2025, the vote cast by dr-lee.",
        "castle voted for on 10 March 2025.",
      ]
    ),
    Row(
      testDescription: "A body that may vote under a mandate whose holder is recused",
      scene: Scene.place.requiringNetworks().granting("m", from: "north").recusing("dr-lee"),
      said: [
        "is in force for this proposal, but dr-lee is recused on 10 March 2025, and may cast no vote"
      ]
    ),
  ]

  @Test("in approvals that no votes carry", arguments: approvals)
  func saysOfApprovals(_ row: Row) throws { try check(row) }

  @Test("in consultations, notices, mandates and votes", arguments: others)
  func saysOfOthers(_ row: Row) throws { try check(row) }

  private func check(_ row: Row) throws {
    let docket = try row.scene.docket()
    let resolution = try #require(docket.resolve("x", asOf: row.asOf))
    let outlook = Outlook(docket, proposal: "x", asOf: row.asOf)
    let text = AnswerText(
      [resolution],
      names: DisplayNames(docket),
      outlooks: [outlook],
      width: 10_000
    )
    .description
    for words in row.said { #expect(text.contains(words), "\(words)\n\(text)") }
    for words in row.unsaid { #expect(!text.contains(words), "\(words)\n\(text)") }
  }
}
