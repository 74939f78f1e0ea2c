import MandateKit

extension WorkedConstitution {
  static let listClosure = WorkedConstitution(
    name: "A practice that closes its list",
    source: """
      National Health Service (Personal Medical Services Agreements) Regulations 2015 (SI 2015/1879), \
      schedule 2, paragraph 34: legislation.gov.uk/uksi/2015/1879
      """,
    rules: """
      A practice that asks to close its list must still want it, and the commissioner must agree. The \
      commissioner tells the practice within seven days and sends the local medical committee a copy at the \
      same time.
      """,
    document: GovernanceDocument(
      bodies: [
        .practice("surgery", patients: 9_000), Body("lmc", kind: .localMedicalCommittee),
        Body("nhse", kind: .nhsEngland),
      ],
      memberships: .seats("surgery", in: "lmc", isVoting: false)
        + .seats("surgery", in: "nhse", isVoting: false),
      provisions: [
        Provision("practice-asks", requires: .approvalOfPractices(.unanimity), force: .essential),
        forumDecides("commissioner-agrees"),
        Provision(
          "tell-practice",
          requires: .notice(to: .role(.affected), by: .forum, .after(days: 7)),
          force: .exposure
        ),
        Provision(
          "copy-to-lmc",
          requires: .notice(to: .body("lmc"), by: .forum, .after(days: 7)),
          force: .exposure
        ),
      ]
    ),
    proposal: Proposal(
      "closure",
      subjects: ["list.closure"],
      affects: "surgery",
      proposer: "surgery",
      forum: "nhse",
      decisionDate: "2024-03-28"
    ),
    cases: listClosureCases
  )

  private static let listClosureCases: [ConstitutionCase] = [
    ConstitutionCase(
      "Practice and committee are told on the fifth day",
      "both-told-same-day",
      [
        .for("surgery", on: "2024-03-01"),
        .for("nhse"),
        .told("surgery", by: "nhse", on: "2024-04-02"),
        .told("lmc", by: "nhse", on: "2024-04-02"),
      ],
      asOf: "2024-05-01",
      .mandated,
      rows: [.init("tell-practice", of: "surgery", .met), .init("copy-to-lmc", of: "lmc", .met)]
    ),
    ConstitutionCase(
      "Both are told on the seventh and last day",
      "seventh-day",
      [
        .for("surgery", on: "2024-03-01"),
        .for("nhse"),
        .told("surgery", by: "nhse", on: "2024-04-04"),
        .told("lmc", by: "nhse", on: "2024-04-04"),
      ],
      asOf: "2024-05-01",
      .mandated,
      rows: [.init("tell-practice", of: "surgery", .met), .init("copy-to-lmc", of: "lmc", .met)]
    ),
    ConstitutionCase(
      "Both are told a day late, and the closure stands, exposed",
      "eighth-day",
      [
        .for("surgery", on: "2024-03-01"),
        .for("nhse"),
        .told("surgery", by: "nhse", on: "2024-04-05"),
        .told("lmc", by: "nhse", on: "2024-04-05"),
      ],
      asOf: "2024-05-01",
      .mandated,
      rows: [
        .init("tell-practice", of: "surgery", .unmet),
        .init("copy-to-lmc", of: "lmc", .unmet),
      ]
    ),
    ConstitutionCase(
      "The committee gets no copy, and the closure stands, exposed",
      "committee-not-told",
      [
        .for("surgery", on: "2024-03-01"),
        .for("nhse"),
        .told("surgery", by: "nhse", on: "2024-04-02"),
      ],
      asOf: "2024-05-01",
      .mandated,
      rows: [.init("tell-practice", of: "surgery", .met), .init("copy-to-lmc", of: "lmc", .unmet)]
    ),
    ConstitutionCase(
      "Word sent before the decision is no notice of it",
      "told-before-deciding",
      [
        .for("surgery", on: "2024-03-01"),
        .for("nhse"),
        .told("surgery", by: "nhse", on: "2024-03-20"),
        .told("lmc", by: "nhse", on: "2024-03-20"),
      ],
      asOf: "2024-05-01",
      .mandated,
      rows: [
        .init("tell-practice", of: "surgery", .unmet),
        .init("copy-to-lmc", of: "lmc", .unmet),
      ]
    ),
    ConstitutionCase(
      "On the day of the decision there is still time to tell",
      "deadline-running",
      [.for("surgery", on: "2024-03-01"), .for("nhse")],
      .mandated,
      rows: [.init("tell-practice", of: "surgery", .open), .init("copy-to-lmc", of: "lmc", .open)]
    ),
    ConstitutionCase(
      "The commissioner is against",
      "commissioner-refuses",
      [.for("surgery", on: "2024-03-01"), .against("nhse")],
      .notMandated,
      positions: ["nhse": .against]
    ),
    ConstitutionCase(
      "The practice takes its request back before the decision",
      "practice-changed-its-mind",
      [.for("surgery", on: "2024-03-01"), .for("nhse"), .against("surgery", on: "2024-03-20")],
      .notMandated,
      positions: ["surgery": .against]
    ),
  ]
}
