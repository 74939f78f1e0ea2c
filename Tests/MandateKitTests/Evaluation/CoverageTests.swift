import MandateKit
import Testing

@Suite("Whom a mandate covers")
struct CoverageTests {
  @Test("Chains, circles and passing on", arguments: chains)
  func chained(_ row: SceneRow) throws {
    let differences = try row.differences()
    #expect(differences == [])
  }

  @Test("What bodies cover of themselves", arguments: givers)
  func given(_ row: SceneRow) throws {
    let differences = try row.differences()
    #expect(differences == [])
  }

  @Test("The practices that are not covered are named")
  func uncovered() throws {
    let scene = Scene.place.seating("dr-lee").granting("m", from: "north") { $0.over = "abbey" }
      .requiring("acts", .representation)
    let judged = try scene.resolve().only("acts")
    #expect(judged.detail == .representation(uncovered: ["brook", "castle", "dale"]))
    #expect(judged.reason == .partlyCovered)
  }

  /// The north alone, under a chain of mandates from it to Dr Lee through some bodies.
  private static func chain(through bodies: [Body.ID], leave: [Bool]) -> Scene {
    var scene = Scene.place.proposing { $0.affects = ["north"] }.seating("dr-lee")
      .requiring("acts", .representation)
    let holders = bodies + ["dr-lee"]
    for (place, giver) in (["north"] + bodies).enumerated() {
      scene = scene.granting(Mandate.ID("m\(place)"), from: giver, to: holders[place]) {
        $0.passOn = place < leave.count && leave[place]
      }
    }
    return scene
  }

  static let chains: [SceneRow] = [
    SceneRow(
      "A chain of four mandates that may be passed on reaches from the PCN to the person",
      chain(through: ["place", "lmc", "icb"], leave: [true, true, true]),
      .mandated,
      [.init("acts", .met, .represented)]
    ),
    SceneRow(
      "The last of a chain need not be passed on, and all before it must",
      chain(through: ["place", "lmc", "icb"], leave: [true, true, false]),
      .notMandated,
      [.init("acts", .unmet, .mandatePassedOn, .passedOnWithoutLeave)]
    ),
    SceneRow(
      "One link without leave in the middle of a chain breaks it",
      chain(through: ["place", "lmc", "icb"], leave: [true, false, true]),
      .notMandated,
      [.init("acts", .unmet, .mandateGivesNothing, .giverCoversNone)]
    ),
    SceneRow(
      "A circle of grants creates nothing",
      chain(through: ["place"], leave: [true]).changed { $0.document.mandates.removeFirst() }
        .granting("round", from: "place", to: "lmc") { $0.passOn = true }
        .granting("back", from: "lmc", to: "place") { $0.passOn = true },
      .notMandated,
      [.init("acts", .unmet, .mandateGivesNothing, .giverCoversNone)]
    ),
    SceneRow(
      "A circle that a grant leads into passes on what was granted",
      chain(through: ["place"], leave: [true])
        .granting("round", from: "place", to: "lmc") { $0.passOn = true }
        .granting("back", from: "lmc", to: "place") { $0.passOn = true },
      .mandated,
      [.init("acts", .met, .represented)]
    ),
    SceneRow(
      "Of two ways to a body, one with leave is enough",
      chain(through: ["place"], leave: [false])
        .granting("again", from: "north", to: "place") { $0.passOn = true },
      .mandated,
      [.init("acts", .met, .represented)]
    ),
    SceneRow(
      "What a body covers of itself needs no leave to be passed on",
      chain(through: [], leave: []),
      .mandated,
      [.init("acts", .met, .represented)]
    ),
  ]

  /// Dr Lee on the board under one mandate, from some body.
  private static func given(by giver: Body.ID) -> Scene {
    Scene.place.seating("dr-lee").granting("m", from: giver).requiring("acts", .representation)
  }

  static let givers: [SceneRow] = [
    SceneRow(
      "A place that binds its PCNs covers their practices",
      given(by: "place").placeDeciding(.noneAgainst).with("place") { $0.binds = true },
      .mandated,
      [.init("acts", .met, .represented)]
    ),
    SceneRow(
      "A place that does not bind its PCNs covers nobody",
      given(by: "place").placeDeciding(.noneAgainst),
      .notMandated,
      [.init("acts", .unmet, .mandateGivesNothing, .giverCoversNone)]
    ),
    SceneRow(
      "A place covers none of the practices of a PCN that does not bind them",
      given(by: "place").placeDeciding(.noneAgainst).with("place") { $0.binds = true }
        .with("south") { $0.binds = false },
      .notMandated,
      [.init("acts", .unmet, .partlyCovered, .uncovered)]
    ),
    SceneRow(
      "A place covers none of the practices of a PCN without a vote in it",
      given(by: "place").placeDeciding(.noneAgainst).with("place") { $0.binds = true }
        .leaving(["south"], from: "place").joining(["south"], to: "place", voting: false),
      .notMandated,
      [.init("acts", .unmet, .partlyCovered, .uncovered)]
    ),
    SceneRow(
      "An LMC speaks for practices and covers none of them",
      given(by: "lmc"),
      .notMandated,
      [.init("acts", .unmet, .mandateGivesNothing, .giverCoversNone)]
    ),
    SceneRow(
      "A PCN covers its practices only in subjects in every one of which it is competent",
      given(by: "place").placeDeciding(.noneAgainst).with("place") { $0.binds = true }
        .proposing { $0.subjects = ["service.redesign", "estates"] }
        .with("south") { $0.competence = ["service"] },
      .notMandated,
      [.init("acts", .unmet, .partlyCovered, .uncovered)]
    ),
    SceneRow(
      "No body covers anybody of itself with the power to decide",
      given(by: "place").placeDeciding(.noneAgainst).with("place") { $0.binds = true }
        .granting("d", from: "place", to: "board", [.decide]).requiring("decides", .authority),
      .notMandated,
      [
        .init("acts", .met, .represented),
        .init("decides", .unmet, .mandateGivesNothing, .giverCoversNone),
      ]
    ),
    SceneRow(
      "An original mandate covers the constituency of the body over which it runs",
      given(by: "place").changed { scene in
        scene.document.mandates[0].giver = nil
        scene.document.mandates[0].over = "lmc"
      },
      .mandated,
      [.init("acts", .met, .represented)]
    ),
    SceneRow(
      "While voting is open arrangements can still be made",
      given(by: "lmc"),
      asOf: "2025-03-19",
      .undetermined,
      [.init("acts", .open, .arrangementsOpen)]
    ),
  ]
}
