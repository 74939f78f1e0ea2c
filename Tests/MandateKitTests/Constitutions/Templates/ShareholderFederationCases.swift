import MandateKit

extension WorkedConstitution {
  private static let federation = Catalogue.ShareholderFederation(
    "federation",
    practices: ["abbey", "brook", "castle", "dale"],
    shares: VoteScale(patients: 1_000, rounding: .nearest),
    holders: [
      Catalogue.ShareholderFederation.Holder(of: "abbey", Person("gp-abbey")),
      Catalogue.ShareholderFederation.Holder(of: "dale", Person("gp-dale")),
    ]
  )

  static let shareholders = WorkedConstitution(
    name: "A federation with shares",
    source: "Catalogue.ShareholderFederation",
    rules: """
      Twelve, seven, four and one of 24 shares. In writing a special resolution takes 18 and an ordinary \
      one 13; a meeting needs 15 present, and most of those voting.
      """,
    document: GovernanceDocument([
      practices, federation.document,
      GovernanceDocument(
        bodies: [.practice("early", patients: 9_000)],
        memberships: [
          Membership("early", of: "federation", period: Period(until: "2025-05-02"))
        ]
      ),
    ]),
    proposal: federation.writtenResolution(
      "resolution",
      subjects: ["federation.ordinary"],
      circulated: "2025-05-02"
    ),
    cases: [
      ConstitutionCase(
        "Thirteen of 24 shares carry an ordinary resolution",
        "ordinary-met",
        [.for("abbey", "dale")],
        .mandated,
        positions: ["federation": .for]
      ),
      ConstitutionCase(
        "Twelve of 24 shares do not",
        "ordinary-missed",
        [.for("abbey")],
        .notMandated,
        positions: ["federation": .none]
      ),
      ConstitutionCase(
        "Nineteen shares carry a special resolution",
        "special-met",
        [.for("abbey", "brook")],
        .mandated,
        positions: ["federation": .for]
      ) { $0.subjects = ["federation.special"] },
      ConstitutionCase(
        "Seventeen shares do not",
        "special-missed",
        [.for("abbey", "castle", "dale")],
        .notMandated,
        positions: ["federation": .none]
      ) { $0.subjects = ["federation.special"] },
      ConstitutionCase(
        "Agreement on the 28th day counts, and cannot be taken back",
        "last-day",
        [.for("abbey", "dale", on: "2025-05-29"), .against("abbey", on: "2025-05-29")],
        .mandated,
        positions: ["federation": .for, "abbey": .for]
      ),
      ConstitutionCase(
        "Agreement on the 29th day does not",
        "day-after",
        [.for("abbey", on: "2025-05-02"), .for("dale", on: "2025-05-30")],
        asOf: "2025-05-30",
        .notMandated,
        positions: ["federation": .none],
        irregularities: [.voidBallot]
      ),
      ConstitutionCase(
        "A practice that was a member until the day before circulation has no shares in it",
        "left-before",
        [.for("abbey", "early")],
        .notMandated,
        positions: ["federation": .none],
        irregularities: [.withoutEffect]
      ),
      ConstitutionCase(
        "A practice that was a member on the day of circulation keeps its shares",
        "left-after",
        [.for("abbey", "early")],
        .mandated,
        positions: ["federation": .for]
      ) { $0.electorsOn = "2025-05-01" },
      ConstitutionCase(
        "Only the holder votes with the shares of a practice",
        "wrong-holder",
        [.for("abbey"), .for("dale", castBy: "gp-abbey")],
        .notMandated,
        positions: ["federation": .none, "dale": .none],
        irregularities: [.notEntitledToCast]
      ),
      ConstitutionCase(
        "A meeting with 16 of 24 shares decides by most of those voting",
        "meeting",
        [.for("castle"), .abstaining("abbey")],
        .mandated,
        positions: ["federation": .for]
      ) { $0.subjects = ["federation.meeting"] },
      ConstitutionCase(
        "A meeting with 13 of 24 shares has no quorum",
        "meeting-quorum-missed",
        [.for("abbey", "dale")],
        .notMandated,
        positions: ["federation": .none]
      ) { $0.subjects = ["federation.meeting"] },
      ConstitutionCase(
        "Twelve shares against twelve are lost at a meeting",
        "meeting-tie",
        [.for("abbey"), .against("brook", "castle", "dale")],
        .notMandated,
        positions: ["federation": .against]
      ) { $0.subjects = ["federation.meeting"] },
    ]
  )
}
