import MandateKit
import Testing

/// One row about a mandate: what keeps it from being live, with what was required and what is so.
struct LackRow: Sendable, CustomTestStringConvertible {
  var sentence: String
  var scene: Scene
  var asOf: CivilDate
  var reason: RequirementResult.Reason
  /// What the mandate lacks, or `nil` where it is live.
  var defect: Finding?

  init(
    _ sentence: String,
    _ scene: Scene,
    asOf: CivilDate = Scene.decision,
    _ reason: RequirementResult.Reason,
    lacking defect: Finding? = nil
  ) {
    self.sentence = sentence
    self.scene = scene
    self.asOf = asOf
    self.reason = reason
    self.defect = defect
  }

  var testDescription: String { sentence }

  /// Checks the judgement, and what is found of the mandate `m`.
  func check() throws {
    let judged = try scene.resolve(asOf: asOf).only("acts")
    #expect(judged.reason == reason)
    let found = judged.findings.first { $0.code == .mandateCovers && $0.fact.mandate == "m" }
    #expect(found?.because == (defect.map { [$0] } ?? []))
  }
}

extension Scene {
  /// The north alone, with Dr Lee on the board under its mandate `m`, who must represent it.
  static func mandated(_ change: (inout Mandate) -> Void = { _ in }) -> Scene {
    Scene.place.proposing { $0.affects = ["north"] }
      .seating("dr-lee")
      .granting("m", from: "north", [.agree], change)
      .requiring("acts", .representation)
  }

  /// The same under a mandate that the north adopted by another proposal, to be decided on a day.
  static func adopted(on day: CivilDate) -> Scene {
    mandated { $0.adoptedBy = "terms" }.proposing("terms") { $0.decisionDate = day }
  }

  /// The same under a mandate that the north has to ratify within some days, by a proposal to be
  /// decided on a day.
  static func ratified(within days: Int = 28, on day: CivilDate?) -> Scene {
    let scene = mandated { $0.ratification = Mandate.Ratification(by: "north", within: days) }
    guard let day else { return scene }
    return scene.proposing("cure") {
      $0.decisionDate = day
      $0.ratifies = "x"
    }
  }
}
