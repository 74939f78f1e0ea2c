import MandateKit

extension LawEdgeCases {
  /// Both PCNs let Dr Lee agree subject to ratification, and only the north ratified.
  private static let halfRatified = Scene.place.seating("dr-lee")
    .granting("m-north", from: "north") {
      $0.ratification = Mandate.Ratification(by: "north", within: 28)
    }
    .granting("m-south", from: "south") {
      $0.ratification = Mandate.Ratification(by: "south", within: 28)
    }
    .requiring("represented", .representation)
    .proposing("y") {
      $0.decisionDate = "2025-04-10"
      $0.ratifies = "x"
    }
    .voting("abbey", "brook", on: "y", date: "2025-04-01")

  /// The north lets the place agree for it, and the place passes that on to Dr Lee.
  private static func passedOn(leave: Bool) -> Scene {
    Scene.place.proposing { $0.affects = ["north"] }
      .seating("dr-lee")
      .granting("m-north", from: "north", to: "place") { $0.passOn = leave }
      .granting("m-place", from: "place") {
        $0.ratification = Mandate.Ratification(by: "north", within: 28)
      }
      .requiring("represented", .representation)
      .proposing("y") {
        $0.decisionDate = "2025-04-10"
        $0.ratifies = "x"
      }
      .voting("abbey", "brook", on: "y", date: "2025-04-01")
  }

  /// A PCN whose practices belong to two ICBs, one of which let the board decide.
  private static let acrossBoards = Scene.place.proposing { $0.affects = ["north"] }
    .adding(Body("icb-2", kind: .integratedCareBoard))
    .joining(["abbey"], to: "icb")
    .joining(["brook"], to: "icb-2")
    .granting("d-1", from: nil, to: "board", [.decide]) { $0.over = "icb" }
    .requiring("decides", .authority)
    .requiring("north-agrees", .approval(of: .role(.affected)))
    .voting("abbey", "brook")

  static let reach: [SceneRow] = [
    SceneRow(
      "7.21 Ratification by some PCNs binds only those, and a package fails",
      halfRatified,
      asOf: "2025-04-20",
      .notMandated,
      [.init("represented", .unmet, .partlyCovered, .notRatified, .uncovered)]
    ),
    SceneRow(
      "7.21 What affects only those who ratified is mandated",
      halfRatified.proposing { $0.affects = ["north"] },
      asOf: "2025-04-20",
      .mandated,
      [.init("represented", .met, .represented)]
    ),
    SceneRow(
      "7.22 A general practice mandate does not cover what a proposal does to dentists",
      Scene.place.proposing { $0.subjects = ["service.redesign", "dental.access"] }
        .adding(Body("ldc", kind: "localDentalCommittee"))
        .seating("dr-lee")
        .granting("m-north", from: "north") { $0.subjects = ["service"] }
        .granting("m-south", from: "south") { $0.subjects = ["service"] }
        .requiring("represented", .representation)
        .requiring(
          "dentists-agree",
          .approval(of: .body("ldc")),
          when: Occasion(subjects: ["dental"])
        ),
      .notMandated,
      [
        .init("represented", .unmet, .mandateOutOfScope, .outOfScope),
        .init("dentists-agree", of: "ldc", .unmet, .noPosition, .didNotVote),
      ]
    ),
    SceneRow(
      "7.37 A forum that may only advise cannot decide, whatever is agreed there",
      Scene.place.requiringNetworks().practicesVoting()
        .granting("terms", from: nil, to: "board", [.advise]) { $0.over = "place" }
        .requiring("decides", .authority),
      .notMandated,
      [
        .init("networks", of: "north", .met, .approved),
        .init("decides", of: "board", .unmet, .forumOnlyAdvisory, .powerLacking),
      ]
    ),
    SceneRow(
      "7.37 A forum that may only advise can give advice",
      Scene.place.requiringNetworks().practicesVoting().proposing { $0.effect = .advice }
        .granting("terms", from: nil, to: "board", [.advise]) { $0.over = "place" }
        .requiring("decides", .authority),
      .mandated,
      [
        .init("networks", of: "north", .met, .approved),
        .init("decides", of: "board", .met, .authorised),
      ]
    ),
    SceneRow(
      "7.39 A mandate passed on without leave covers nobody, and no ratification cures it",
      passedOn(leave: false),
      asOf: "2025-04-20",
      .notMandated,
      [.init("represented", .unmet, .mandatePassedOn, .passedOnWithoutLeave)]
    ),
    SceneRow(
      "7.39 A mandate passed on with leave covers those of the giver",
      passedOn(leave: true),
      asOf: "2025-04-20",
      .mandated,
      [.init("represented", .met, .represented, .mandateCovers)]
    ),
    SceneRow(
      "7.40 A federation binds the practices that are its members and no others",
      Scene.place.adding(Body("fed", kind: .federation, rule: .majority(), binds: true))
        .joining(["abbey", "castle"], to: "fed").seating("dr-lee")
        .granting("m-fed", from: "fed").requiring("represented", .representation),
      .notMandated,
      [.init("represented", .unmet, .partlyCovered, .mandateCovers, .uncovered)]
    ),
    SceneRow(
      "7.42 An ICB's authority reaches its own practices of a PCN across two ICBs",
      acrossBoards,
      .notMandated,
      [
        .init("decides", of: "board", .unmet, .forumPartlyAuthorised, .uncovered),
        .init("north-agrees", .met, .approved),
      ]
    ),
    SceneRow(
      "7.42 Both ICBs' authority together reaches a PCN across them",
      acrossBoards.granting("d-2", from: nil, to: "board", [.decide]) { $0.over = "icb-2" },
      .mandated,
      [
        .init("decides", of: "board", .met, .authorised),
        .init("north-agrees", .met, .approved),
      ]
    ),
    SceneRow(
      "7.48 What was voted on a proposal is not voted on one submitted again",
      Scene.place.requiringNetworks().practicesVoting().proposing("y"),
      on: "y",
      .notMandated,
      [.init("networks", of: "north", .unmet, .noPosition, .didNotVote)]
    ),
    SceneRow(
      "7.49 A mandate that reaches the first version does not reach an amended one above it",
      Scene.place.represented().proposing { $0.value = 250_000 }
        .changed { scene in
          for place in scene.document.mandates.indices {
            scene.document.mandates[place].ceiling = 250_000
          }
        }
        .proposing("x-amended") { $0.value = 250_001 },
      on: "x-amended",
      .notMandated,
      [.init("represented", .unmet, .mandateOverCeiling, .overCeiling)]
    ),
  ]
}
