import MandateKit
import Testing

/// A place with one of everything that a provision of the English catalogue can be about.
enum CatalogueFixture {
  static let bodies: [Body] = [
    .practice("surgery", patients: 9_000), .practice("clinic", patients: 6_000),
    Body("network", kind: .primaryCareNetwork, rule: .networkAgreement, binds: true),
    Body("lmc", kind: .localMedicalCommittee),
    Body("far-lmc", kind: .localMedicalCommittee),
    Body("far-surgery", kind: .practice),
    Body("lone-surgery", kind: .practice),
    Body("healthwatch", kind: .localHealthwatch),
    Body("partnership", kind: .integratedCarePartnership),
    Body("users", kind: .patients),
    Body("council", kind: .localAuthority),
    Body("wellbeing-board", kind: .healthAndWellbeingBoard),
    Body("place", kind: .placePartnership),
    Body(
      "pct",
      kind: .primaryCareTrust,
      existence: Period(until: "2013-04-01"),
      successors: ["ccg"]
    ),
    Body(
      "ccg",
      kind: .clinicalCommissioningGroup,
      existence: Period(from: "2013-04-01", until: "2022-07-01"),
      successors: ["icb"]
    ),
    Body("icb", kind: .integratedCareBoard, existence: Period(from: "2022-07-01")),
    Body("nhs-england", kind: .nhsEngland, existence: Period(from: "2013-04-01")),
    Body("hospital", kind: .nhsTrust),
  ]

  static let memberships: [Membership] =
    ["surgery", "clinic"].map { Membership($0, of: "network") }
    + ["lmc", "users", "healthwatch", "council", "wellbeing-board", "place"].map {
      Membership("network", of: $0)
    } + [Membership("far-surgery", of: "far-lmc")]

  /// Resolves one proposal that affects the place.
  static func resolve(
    _ provisions: [Provision],
    subjects: [SubjectPath],
    proposer: Body.ID = "nhs-england",
    forum: Body.ID = "nhs-england",
    affects: Body.ID = "place",
    decisionDate: CivilDate,
    effect: Effect = .commitment,
    mandates: [Mandate] = [],
    record: [Act] = [],
    asOf: CivilDate? = nil
  ) throws -> Resolution {
    let document = GovernanceDocument(
      bodies: bodies,
      memberships: memberships,
      mandates: mandates,
      provisions: provisions
    )
    let docket = try Docket(
      governance: Governance(document),
      proposals: [
        Proposal(
          "p",
          subjects: subjects,
          affects: affects,
          proposer: proposer,
          forum: forum,
          decisionDate: decisionDate,
          effect: effect
        )
      ],
      record: ActRecord(record)
    )
    return try #require(docket.resolve("p", asOf: asOf ?? decisionDate))
  }

  /// A faultless consultation that ends the day before a decision.
  static func consultation(
    of body: Body.ID,
    by party: Body.ID,
    before date: CivilDate,
    days: Int = 90
  ) -> Act {
    .consultation(
      of: body,
      by: party,
      on: "p",
      opened: date.adding(days: -1 - days),
      closed: date.adding(days: -1),
      sufficientInformation: true,
      considered: date
    )
  }
}
