import MandateKit

extension WorkedConstitution {
  static let electedCommittee = WorkedConstitution(
    name: "An elected committee",
    source: "Catalogue.ElectedCommittee",
    rules: """
      Six elected members and one co-opted one, a third of whom are a quorum; the chair has a casting \
      vote. The practices are spoken for, and not bound.
      """,
    document: GovernanceDocument([
      practices, commissioner,
      Catalogue.ElectedCommittee(
        "lmc",
        representing: ["abbey", "brook", "castle", "dale"],
        elected: ["chair", "m2", "m3", "m4", "m5", "m6"].map { Catalogue.SeatHolder($0) },
        coopted: [Catalogue.SeatHolder("coopted", period: Period(until: "2025-03-13"))],
        castingVote: .listed(["chair"])
      ).document,
    ]),
    proposal: business(of: "lmc", "contract", on: "2025-03-12"),
    cases: [
      ConstitutionCase(
        "Three of seven are a third",
        "quorum-met",
        [.for("m2", "m3"), .abstaining("m4")],
        .mandated,
        positions: ["lmc": .for]
      ),
      ConstitutionCase(
        "Two of seven are less than a third",
        "quorum-missed",
        [.for("m2", "m3")],
        .notMandated,
        positions: ["lmc": .none]
      ),
      ConstitutionCase(
        "A day after the co-option ended two of six are a third",
        "co-option-over",
        [.for("m2", "m3", "coopted")],
        .mandated,
        positions: ["lmc": .for],
        irregularities: [.withoutEffect]
      ) { $0.decisionDate = "2025-03-13" },
      ConstitutionCase(
        "On the last day of the co-option its vote makes it two to one",
        "co-option-last-day",
        [.for("m2", "coopted"), .against("m3")],
        .mandated,
        positions: ["lmc": .for]
      ),
      ConstitutionCase(
        "On two against two the chair's own vote decides",
        "tie-chair",
        [.for("chair", "m2"), .against("m3", "m4")],
        .mandated,
        positions: ["lmc": .for]
      ),
      ConstitutionCase(
        "On two against two without the chair it is lost",
        "tie",
        [.for("m2", "m5"), .against("m3", "m4")],
        .notMandated,
        positions: ["lmc": .against]
      ),
      ConstitutionCase(
        "Practices have no vote in it",
        "practices",
        [.for("abbey", "brook", "castle", "dale")],
        .notMandated,
        positions: ["lmc": .none]
      ),
      ConstitutionCase(
        "Its members cannot commit the practices",
        "commitment",
        [.for("chair", "m2", "m3", "m4", "m5", "m6")],
        .notMandated,
        positions: ["lmc": .for],
        irregularities: [
          .withoutEffect, .withoutEffect, .withoutEffect, .withoutEffect, .withoutEffect,
          .withoutEffect,
        ]
      ) { $0.effect = .commitment },
    ]
  )
}
