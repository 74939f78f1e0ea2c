import MandateKit

extension LawEdgeCases {
  /// A practice of the place that belongs to no PCN.
  private static let outsider = Scene.place
    .adding(.practice("elm", patients: 500))
    .joining(["elm"], to: "place")
    .represented()
    .requiringNetworks()
    .practicesVoting()
    .voting("elm", choice: .against)

  /// The north alone, of whose two practices the second is in dispute with it.
  private static let dispute = Scene.place
    .requiring("north-agrees", .approval(of: .body("north")))
    .voting("abbey")
    .voting("brook", choice: .against)

  /// The northern PCN, which decides by its own ballot, merging into another on a day.
  private static let mergingNetwork = Scene.place
    .with("north") {
      $0.rule = nil
      $0.binds = false
      $0.existence = Period(until: "2025-03-15")
      $0.successors = ["north-east"]
    }
    .adding(
      Body("north-east", kind: .primaryCareNetwork, existence: Period(from: "2025-03-15"))
    )
    .joining(["abbey", "brook"], to: "north-east")
    .joining(["north-east"], to: "place")
    .represented()
    .requiringNetworks()
    .requiring(
      "consulted",
      .consultation(of: .body("north"), by: .proposer, ConsultationStandard())
    )
    .voting("north", "castle", "dale")
    .consulting("north")

  /// Two votes for are needed in the north, whose practices merge on a day.
  private static func merging(on day: CivilDate) -> Scene {
    Scene.place
      .with("north") { $0.rule = DecisionRule(passes: .count(atLeast: 2, by: .members)) }
      .with("abbey", "brook") { $0.existence = Period(until: day) }
      .adding(.practice("abbey-brook", patients: 7_000, existence: Period(from: day)))
      .joining(["abbey-brook"], to: "north")
      .requiring("north-agrees", .approval(of: .body("north")))
      .voting("abbey", "brook")
      .voting("abbey-brook", date: "2025-03-18")
  }

  /// The southern practices, of which one closes on a day and the other is against.
  private static func closing(on day: CivilDate) -> Scene {
    Scene.place
      .with("dale") { $0.existence = Period(until: day) }
      .requiring("south-agrees", .approval(of: .body("south")))
      .voting("dale")
      .voting("castle", choice: .against)
  }

  static let changes: [SceneRow] = [
    SceneRow(
      "7.09 A practice in no PCN has no part in a PCN's vote and is not bound by it",
      outsider,
      .notMandated,
      [
        .init("networks", of: "north", .met, .approved),
        .init("networks", of: "south", .met, .approved),
        .init("represented", .unmet, .partlyCovered, .uncovered),
      ],
      voice: Voice(patients: Voice.Patients(for: 10_000, against: 500))
    ),
    SceneRow(
      "7.09 A practice in no PCN is bound by its own consent",
      outsider.granting("m-elm", from: "elm"),
      .mandated,
      [
        .init("networks", of: "north", .met, .approved),
        .init("represented", .met, .represented, .mandateCovers),
      ]
    ),
    SceneRow(
      "7.10 A practice in dispute with its PCN still votes where no rule suspends it",
      dispute,
      .notMandated,
      [.init("north-agrees", .unmet, .opposed, .share)]
    ),
    SceneRow(
      "7.10 A practice whose vote is suspended is still a member and has no vote",
      dispute.leaving(["brook"], from: "north").joining(["brook"], to: "north", voting: false),
      .mandated,
      [.init("north-agrees", .met, .approved, .share)],
      voice: Voice(
        conflicts: [Voice.Conflict(for: "north", against: "brook", patients: 3_000)],
        patients: Voice.Patients(for: 4_000, both: 3_000, silent: 3_000)
      )
    ),
    SceneRow(
      "7.11 A PCN of one practice is quorate with it, and is no majority of the place",
      Scene.place
        .adding(
          .practice("elm", patients: 500),
          Body("elm-net", kind: .primaryCareNetwork, rule: .majority(quorum: .count(1)))
        )
        .joining(["elm"], to: "elm-net").joining(["elm-net"], to: "place")
        .placeDeciding(.share(.moreThan(.half), of: .all, by: .patients))
        .requiring("network-agrees", .approval(of: .body("elm-net")))
        .requiring("place-agrees", .approval(of: .body("place")))
        .voting("elm"),
      .notMandated,
      [
        .init("network-agrees", .met, .approved, .quorum, .share),
        .init("place-agrees", .unmet, .noPosition, .share),
      ]
    ),
    SceneRow(
      "7.12 What a PCN voted and granted before it merged does not pass to the new one",
      mergingNetwork,
      .notMandated,
      [
        .init("networks", of: "north-east", .unmet, .noPosition, .didNotVote),
        .init("networks", of: "south", .met, .approved),
        .init("represented", .unmet, .partlyCovered, .giverDoesNotExist),
        .init("consulted", of: "north-east", .met, .consulted),
      ],
      irregularities: [.withoutEffect]
    ),
    SceneRow(
      "7.12 The new PCN has to vote, and to grant, for itself",
      mergingNetwork.voting("north-east", date: "2025-03-18")
        .granting("m-abbey", from: "abbey").granting("m-brook", from: "brook"),
      .mandated,
      [
        .init("networks", of: "north-east", .met, .approved, .ballot),
        .init("represented", .met, .represented, .mandateCovers),
        .init("consulted", of: "north-east", .met, .consulted),
      ],
      irregularities: [.withoutEffect]
    ),
    SceneRow(
      "7.13 Practices that merge after the decision date have a vote each",
      merging(on: "2025-03-21"),
      .mandated,
      [.init("north-agrees", .met, .approved, .count)],
      irregularities: [.voidBallot]
    ),
    SceneRow(
      "7.13 Practices that have merged by the decision date have one vote",
      merging(on: "2025-03-18"),
      .notMandated,
      [.init("north-agrees", .unmet, .noPosition, .count)],
      irregularities: [.withoutEffect, .withoutEffect]
    ),
    SceneRow(
      "7.43 A practice in two PCNs is counted once in the place",
      Scene.place.joining(["abbey"], to: "south").requiringNetworks().practicesVoting(),
      .mandated,
      [.init("networks", of: "south", .met, .approved)],
      voice: Voice(patients: Voice.Patients(for: 10_000))
    ),
    SceneRow(
      "7.44 A practice that closed before it voted cast a void vote",
      closing(on: "2025-03-10"),
      .notMandated,
      [.init("south-agrees", .unmet, .opposed, .ballot)],
      irregularities: [.voidBallot]
    ),
    SceneRow(
      "7.44 A practice that voted and closed before the decision is no elector",
      closing(on: "2025-03-20"),
      .notMandated,
      [.init("south-agrees", .unmet, .opposed, .ballot)],
      irregularities: [.withoutEffect],
      voice: Voice(patients: Voice.Patients(against: 2_000, silent: 7_000))
    ),
    SceneRow(
      "7.44 A practice that closes after the decision is an elector on it",
      closing(on: "2025-03-21").with("south") {
        $0.rule = DecisionRule(passes: .consentOf("dale"))
      },
      .mandated,
      [.init("south-agrees", .met, .approved, .consent)]
    ),
  ]
}
