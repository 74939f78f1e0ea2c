import MandateKit

/// A small document without errors, for tests to spoil.
struct SoundDocument: Sendable {
  var document = GovernanceDocument(
    bodies: [
      .practice("p1", patients: 9_000),
      .practice("p2", patients: 5_000),
      Body("pcn", kind: .primaryCareNetwork, rule: .majority(), binds: true),
      Body("lmc", kind: .localMedicalCommittee, competence: ["contract"]),
      Body("icb", kind: .integratedCareBoard, existence: Period(from: "2022-07-01")),
      Body(
        "ccg",
        kind: .clinicalCommissioningGroup,
        existence: Period(from: "2013-04-01", until: "2022-07-01"),
        successors: ["icb"]
      ),
    ],
    people: [Person("dr"), Person("expert")],
    memberships: [
      Membership("p1", of: "pcn"),
      Membership("p2", of: "pcn", period: Period(from: "2019-07-01")),
      Membership("pcn", of: "lmc", isVoting: false),
    ],
    appointments: [Appointment("dr", to: "icb", capacity: .representative)],
    mandates: [
      Mandate(
        "m1",
        giver: "pcn",
        holder: "dr",
        powers: [.agree],
        subjects: ["contract"],
        over: "pcn",
        ceiling: 250_000,
        ratification: Mandate.Ratification(by: "pcn", within: 28),
        adoptedBy: "first",
        source: Source("Terms of reference", year: 2022)
      ),
      Mandate("m2", giver: nil, holder: "icb", powers: [.decide], subjects: [.everything]),
    ],
    provisions: [
      Provision("approve", requires: .approval(of: .body("pcn")), force: .essential),
      Provision(
        "ballot",
        when: Occasion(proposerKinds: [.integratedCareBoard], minimumValue: 1),
        requires: .approvalOfPractices(.unanimity),
        force: .exposure
      ),
      Provision(
        "consult",
        requires: .consultation(
          of: .kind(.localMedicalCommittee),
          by: .forum,
          ConsultationStandard(minimumDays: 28)
        ),
        force: .essential
      ),
      Provision(
        "tell",
        requires: .notice(to: .role(.affected), by: .proposer, .before(days: 5)),
        force: .practice,
        source: Source("Standing orders", year: 2020)
      ),
    ],
    bankHolidays: ["2022-08-29"]
  )

  var proposals = [
    Proposal(
      "first",
      subjects: ["contract.local"],
      affects: "pcn",
      proposer: "icb",
      forum: "icb",
      decisionDate: "2022-09-01",
      value: 1_000
    ),
    Proposal(
      "second",
      subjects: ["contract"],
      affects: "pcn",
      proposer: "pcn",
      forum: "icb",
      decisionDate: "2022-09-20",
      ratifies: "first"
    ),
  ]

  var record: ActRecord = [
    .vote(by: "p1", on: "first", .for, date: "2022-08-01", castBy: "dr"),
    .recusal(by: "expert", on: "first", date: "2022-08-02"),
    .consultation(
      of: "lmc",
      by: "icb",
      on: "first",
      opened: "2022-07-10",
      closed: "2022-08-10",
      sufficientInformation: true,
      considered: "2022-08-20"
    ),
    .notice(to: "pcn", by: "icb", on: "first", date: "2022-08-01"),
    .decision(by: "icb", on: "first", date: "2022-09-01"),
    .revocation(of: "m1", date: "2022-12-01"),
  ]

  /// The errors that the library finds in the document.
  var errors: [DocumentError] {
    DocumentCheck.errors(in: document, proposals: proposals, record: record)
  }
}
