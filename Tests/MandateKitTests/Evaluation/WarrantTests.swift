import MandateKit
import Testing

@Suite("When a body's own ballot stands in for its rule")
struct WarrantTests {
  @Test("Warrants", arguments: warrants)
  func warranted(_ row: SceneRow) throws {
    let differences = try row.differences()
    #expect(differences == [])
  }

  /// The north, which has come to no verdict, must approve, and Dr Lee may cast its vote.
  private static func scene(_ change: (inout Mandate) -> Void = { _ in }) -> Scene {
    Scene.place.requiring("agrees", .approval(of: .body("north")))
      .granting("w", from: "north", [.agree], change)
  }

  static let warrants: [SceneRow] = [
    SceneRow(
      "A vote cast by the holder stands in",
      scene().voting("north", castBy: "dr-lee"),
      .mandated,
      [.init("agrees", .met, .approved, .ballotStandsIn, .live)]
    ),
    SceneRow(
      "A vote that does not say who cast it stands in where anybody might",
      scene().voting("north"),
      .mandated,
      [.init("agrees", .met, .approved, .ballotStandsIn, .live)]
    ),
    SceneRow(
      "A vote cast by another does not stand in",
      scene().voting("north", castBy: "ms-hill"),
      .notMandated,
      [.init("agrees", .unmet, .noPosition)],
      irregularities: [.unwarranted]
    ),
    SceneRow(
      "A mandate that needs ratification warrants nothing, even once it is ratified",
      scene { $0.ratification = Mandate.Ratification(by: "north", within: 28) }
        .voting("north", castBy: "dr-lee")
        .proposing("cure") { $0.ratifies = "x" }
        .voting("abbey", on: "cure"),
      .notMandated,
      [.init("agrees", .unmet, .noPosition)],
      irregularities: [.unwarranted]
    ),
    SceneRow(
      "A mandate without the power to agree warrants nothing",
      scene { $0.powers = [.advise, .negotiate, .decide] }.voting("north"),
      .notMandated,
      [.init("agrees", .unmet, .noPosition)],
      irregularities: [.unwarranted]
    ),
    SceneRow(
      "A mandate that has expired by the decision warrants nothing",
      scene { $0.period = Period(until: Scene.decision) }.voting("north"),
      .notMandated,
      [.init("agrees", .unmet, .noPosition)],
      irregularities: [.unwarranted]
    ),
    SceneRow(
      "A mandate of another body warrants nothing",
      Scene.place.requiring("agrees", .approval(of: .body("north")))
        .granting("w", from: "south").voting("north"),
      .notMandated,
      [.init("agrees", .unmet, .noPosition)],
      irregularities: [.unwarranted]
    ),
    SceneRow(
      "A ballot does not stand in where the members came to a verdict",
      scene().voting("abbey", "brook", choice: .against).voting("north"),
      .notMandated,
      [.init("agrees", .unmet, .opposed, .verdict)],
      irregularities: [.unwarranted]
    ),
    SceneRow(
      "A ballot that says what the members came to is not irregular",
      scene().voting("abbey", "brook").voting("north", castBy: "ms-hill"),
      .mandated,
      [.init("agrees", .met, .approved, .verdict)]
    ),
    SceneRow(
      "A ballot under a warrant that may yet be adopted may count or not",
      scene { $0.adoptedBy = "terms" }.proposing("terms").voting("north", castBy: "dr-lee")
        .recusing("abbey", "brook"),
      asOf: "2025-03-19",
      .undetermined,
      [.init("agrees", .open, .approvalOpen, .ballotStandsIn, .notAdopted)]
    ),
    SceneRow(
      "A body with a warrant and no ballot is a voter while voting is open",
      scene().recusing("abbey", "brook"),
      asOf: "2025-03-19",
      .undetermined,
      [.init("agrees", .open, .approvalOpen, .mayStandIn)]
    ),
    SceneRow(
      "A body with a warrant and no ballot has no position once voting is closed",
      scene().recusing("abbey", "brook"),
      .notMandated,
      [.init("agrees", .unmet, .noPosition)]
    ),
    SceneRow(
      "A ballot does not stand in where the members abstained",
      scene().voting("abbey", "brook", choice: .abstain).voting("north", castBy: "dr-lee"),
      .notMandated,
      [.init("agrees", .unmet, .abstained, .verdict)],
      irregularities: [.unwarranted]
    ),
  ]
}
