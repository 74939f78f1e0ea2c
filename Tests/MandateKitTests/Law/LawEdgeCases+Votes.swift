import MandateKit

extension LawEdgeCases {
  /// Three practices are for, and the one that is against ties the vote of the south.
  private static let oneAgainst = Scene.place.voting("abbey", "brook", "castle")
    .voting("dale", choice: .against).voting("lmc")

  private static let unanimous = Condition.share(.atLeast(.whole), of: .all, by: .members)

  /// More than half of the practices, with at least three fifths of their patients.
  private static let doubleMajority = DecisionRule(
    passes: .all([
      .share(.moreThan(.half), of: .cast, by: .members),
      .share(.atLeast("3/5"), of: .cast, by: .patients),
    ])
  )

  private static let castingVote = Condition.any([
    .share(.moreThan(.half), of: .cast, by: .members),
    .all([.share(.atLeast(.half), of: .cast, by: .members), .consentOf("north")]),
  ])

  /// The north for and the south against.
  private static func tie(_ condition: Condition) -> Scene {
    Scene.place.placeDeciding(condition)
      .requiring("place-agrees", .approval(of: .body("place")))
      .voting("abbey", "brook").voting("castle", "dale", choice: .against)
  }

  private static func direct(_ rule: DecisionRule) -> Scene {
    Scene.place.requiring("practices-agree", .approvalOfPractices(rule))
  }

  /// Two proposals at one meeting: all voted on the first, and one only on the second.
  private static let leftEarly = direct(.majority(quorum: .fraction(.threeQuarters)))
    .proposing("y").practicesVoting().voting("abbey", on: "y")

  static let votes: [SceneRow] = [
    SceneRow(
      "7.23 An LMC that objects to what all PCNs support is a conflict and no veto",
      Scene.place.requiringNetworks().practicesVoting().voting("lmc", choice: .against),
      .mandated,
      [
        .init("networks", of: "north", .met, .approved, .verdict),
        .init("networks", of: "south", .met, .approved, .verdict),
      ],
      voice: Voice(
        conflicts: [
          Voice.Conflict(for: "north", against: "lmc", patients: 7_000),
          Voice.Conflict(for: "south", against: "lmc", patients: 3_000),
        ],
        patients: Voice.Patients(both: 10_000)
      )
    ),
    SceneRow(
      "7.23 A PCN's vote does not vary core contracts, and each contractor's consent does",
      direct(DecisionRule(passes: unanimous)).practicesVoting().requiringNetworks()
        .with("north", "south") { $0.competence = ["network"] }
        .proposing { $0.subjects = ["contract.core"] },
      .notMandated,
      [
        .init("practices-agree", .met, .approved, .practicesVerdict),
        .init("networks", of: "north", .unmet, .outsideCompetence, .outsideCompetence),
      ]
    ),
    SceneRow(
      "7.24 One PCN that rejects stops a place that decides unanimously, though the LMC is for",
      oneAgainst.placeDeciding(unanimous)
        .requiring("place-agrees", .approval(of: .body("place"))),
      .notMandated,
      [.init("place-agrees", .unmet, .opposed, .share)]
    ),
    SceneRow(
      "7.24 One PCN that rejects does not stop a double majority of the practices",
      oneAgainst.requiring("practices-agree", .approvalOfPractices(doubleMajority)),
      .mandated,
      [.init("practices-agree", .met, .approved, .allOf)]
    ),
    SceneRow(
      "7.25 A tie is not carried",
      tie(.share(.moreThan(.half), of: .cast, by: .members)),
      .notMandated,
      [.init("place-agrees", .unmet, .opposed, .share)]
    ),
    SceneRow(
      "7.25 A tie is carried where the rule gives the chair a casting vote",
      tie(castingVote),
      .mandated,
      [.init("place-agrees", .met, .approved, .anyOf, .consent)]
    ),
    SceneRow(
      "7.25 A chair who is recused has no casting vote",
      tie(castingVote).recusing("north"),
      .notMandated,
      [.init("place-agrees", .unmet, .opposed, .recused, .consent)]
    ),
    SceneRow(
      "7.26 A vote in which nobody takes part is not carried",
      direct(.majority()),
      .notMandated,
      [.init("practices-agree", .unmet, .noPosition, .didNotVote)]
    ),
    SceneRow(
      "7.26 A vote in which all abstain is not carried",
      direct(.majority()).voting("abbey", "brook", "castle", "dale", choice: .abstain),
      .notMandated,
      [.init("practices-agree", .unmet, .abstained, .share)]
    ),
    SceneRow(
      "7.27 What was decided while a quorum was there stands when it is lost",
      leftEarly,
      .mandated,
      [.init("practices-agree", .met, .approved, .quorum)]
    ),
    SceneRow(
      "7.27 What is voted on after a quorum is lost is not decided",
      leftEarly,
      on: "y",
      .notMandated,
      [.init("practices-agree", .unmet, .noPosition, .quorum)]
    ),
  ]
}
