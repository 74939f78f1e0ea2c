import MandateKit

extension LawEdgeCases {
  /// The north alone, with a mandate to Dr Lee, and a requirement that it is represented.
  private static func north(_ change: (inout Mandate) -> Void = { _ in }) -> Scene {
    Scene.place.proposing { $0.affects = ["north"] }
      .granting("m", from: "north", [.agree], change)
      .requiring("represented", .representation)
  }

  private static let seated = north().seating("dr-lee")

  /// A mandate that needs ratification, and a proposal that gives it on a day.
  private static func ratified(on day: CivilDate) -> Scene {
    north { $0.ratification = Mandate.Ratification(by: "north", within: 28) }
      .seating("dr-lee")
      .proposing("y") {
        $0.decisionDate = day
        $0.ratifies = "x"
      }
      .voting("abbey", "brook", on: "y", date: "2025-04-01")
  }

  /// A practice's vote each for two PCNs, cast by one person.
  private static let twoHats = Scene.place.requiringNetworks()
    .granting("m-north", from: "north")
    .voting("north", "south", castBy: "dr-lee")

  static let holders: [SceneRow] = [
    SceneRow(
      "7.15 A vacant seat exercises no mandate",
      north(),
      .notMandated,
      [.init("represented", .unmet, .nobodyAppointed, .nobodyAppointed)]
    ),
    SceneRow(
      "7.15 A deputy without a grant exercises no mandate",
      north().seating("ms-hill"),
      .notMandated,
      [.init("represented", .unmet, .noMandate, .representative, .noMandate)]
    ),
    SceneRow(
      "7.15 A deputy with a grant acts",
      north().seating("ms-hill").granting("deputy", from: "north", to: "ms-hill"),
      .mandated,
      [.init("represented", .met, .represented, .mandateCovers)]
    ),
    SceneRow(
      "7.16 A representative who is recused represents nobody",
      seated.recusing("dr-lee"),
      .notMandated,
      [.init("represented", .unmet, .representativesRecused, .representativeRecused)]
    ),
    SceneRow(
      "7.16 A PCN that is recused is left out and is not a vote against",
      Scene.place.placeDeciding(.share(.atLeast(.whole), of: .all, by: .members))
        .requiring("place-agrees", .approval(of: .body("place")))
        .practicesVoting().recusing("north"),
      .mandated,
      [.init("place-agrees", .met, .approved, .recused)]
    ),
    SceneRow(
      "7.18 A representative over the ceiling binds nobody",
      north { $0.ceiling = 250_000 }.seating("dr-lee").proposing { $0.value = 410_000 },
      .notMandated,
      [.init("represented", .unmet, .mandateOverCeiling, .overCeiling)]
    ),
    SceneRow(
      "7.18 A representative on another service binds nobody",
      north { $0.subjects = ["service.community"] }.seating("dr-lee"),
      .notMandated,
      [.init("represented", .unmet, .mandateOutOfScope, .outOfScope)]
    ),
    SceneRow(
      "7.18 What is subject to ratification is agreed ad referendum until it is given",
      north { $0.ratification = Mandate.Ratification(by: "north", within: 28) }.seating("dr-lee"),
      .undetermined,
      [.init("represented", .open, .adReferendum, .notRatified)]
    ),
    SceneRow(
      "7.19 A mandate that has expired gives no authority",
      north { $0.period = Period(until: Scene.decision) }.seating("dr-lee"),
      .notMandated,
      [.init("represented", .unmet, .mandateExpired, .expired)]
    ),
    SceneRow(
      "7.19 A mandate revoked on the day of the decision gives no authority",
      seated.revoking("m", date: Scene.decision),
      .notMandated,
      [.init("represented", .unmet, .mandateRevoked, .revoked)]
    ),
    SceneRow(
      "7.20 Ratification in time makes the mandate valid from the day of the decision",
      ratified(on: "2025-04-17"),
      asOf: "2025-04-17",
      .mandated,
      [.init("represented", .met, .represented, .mandateCovers)]
    ),
    SceneRow(
      "7.20 Ratification does not cure a want of consultation",
      ratified(on: "2025-04-17")
        .requiring(
          "consulted",
          .consultation(of: .body("lmc"), by: .proposer, ConsultationStandard())
        )
        .consulting(opened: "2025-03-24", closed: "2025-04-10", considered: "2025-04-14"),
      asOf: "2025-04-17",
      .notMandated,
      [
        .init("represented", .met, .represented),
        .init("consulted", .unmet, .consultationDefective, .formative),
      ]
    ),
    SceneRow(
      "7.20 Ratification after the last day comes too late",
      ratified(on: "2025-04-18"),
      asOf: "2025-04-18",
      .notMandated,
      [.init("represented", .unmet, .mandateNotRatified, .notRatified)]
    ),
    SceneRow(
      "7.36 An ICB's partner member who is a GP is an expert and binds no practice",
      north().seating("dr-lee", as: .expert),
      .notMandated,
      [.init("represented", .unmet, .onlyExperts, .expert)]
    ),
    SceneRow(
      "7.50 One person casts the votes of two bodies, each in its own right",
      twoHats.granting("m-south", from: "south"),
      .mandated,
      [
        .init("networks", of: "north", .met, .approved, .ballotStandsIn, .live),
        .init("networks", of: "south", .met, .approved, .ballotStandsIn, .live),
      ]
    ),
    SceneRow(
      "7.50 One person's right to cast one body's vote does not extend to another's",
      twoHats,
      .notMandated,
      [
        .init("networks", of: "north", .met, .approved, .ballotStandsIn),
        .init("networks", of: "south", .unmet, .noPosition),
      ],
      irregularities: [.unwarranted]
    ),
  ]
}
