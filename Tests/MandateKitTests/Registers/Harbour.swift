import MandateKit

/// A place in the months before its board is succeeded: for tests of registers.
enum Harbour {
  static func docket(_ acts: [Act] = [], adopted: Bool = true) throws -> Docket {
    let governance = try Governance(document)
    var acts = acts
    if adopted {
      acts += [
        .vote(by: "abbey", on: "adopt", .for, date: "2025-05-01"),
        .vote(by: "brook", on: "adopt", .for, date: "2025-05-01"),
      ]
    }
    return try Docket(governance: governance, proposals: proposals, record: ActRecord(acts))
  }

  static let document = GovernanceDocument(
    bodies: [
      .practice("abbey", patients: 7_000), .practice("brook", patients: 5_000),
      Body(
        "network",
        kind: .primaryCareNetwork,
        name: "Harbour PCN",
        rule: .unanimity,
        binds: true
      ),
      Body("lmc", kind: .localMedicalCommittee, name: "Saltings LMC"),
      Body(
        "old",
        kind: .integratedCareBoard,
        name: "Old ICB",
        existence: Period(until: "2026-04-01"),
        successors: ["new"]
      ),
      Body(
        "new",
        kind: .integratedCareBoard,
        name: "New ICB",
        existence: Period(from: "2026-04-01")
      ),
      Body("board", kind: .placePartnership, name: "Place board"),
    ],
    people: [Person("lee", name: "Dr Lee")],
    memberships: [
      Membership("abbey", of: "network"), Membership("brook", of: "network"),
      Membership("network", of: "lmc", isVoting: false),
    ],
    appointments: [
      Appointment(
        "lee",
        to: "board",
        capacity: .representative,
        period: Period(from: "2025-04-01", until: "2026-06-01")
      )
    ],
    mandates: [
      Mandate(
        "delegation",
        giver: "old",
        holder: "board",
        powers: [.decide],
        subjects: ["*"],
        over: "network"
      ),
      Mandate(
        "seat",
        giver: "network",
        holder: "lee",
        powers: [.agree],
        subjects: ["serviceRedesign"],
        ceiling: 50_000,
        adoptedBy: "adopt",
        period: Period(from: "2025-06-01", until: "2026-04-01")
      ),
    ],
    provisions: [
      Provision.essential("agreed", .approval(of: .body("network"))),
      Provision.essential("asked", .consultation(of: .body("lmc"), by: .proposer, minimumDays: 28)),
      Provision(
        "told",
        requires: .notice(to: .body("lmc"), by: .proposer, .before(days: 7)),
        force: .exposure
      ),
    ]
  )

  static let proposals = [
    proposal("adopt", decisionDate: "2025-05-10"), proposal("hub", decisionDate: "2026-03-10"),
    proposal("late", decisionDate: "2026-05-20"),
  ]

  private static func proposal(_ id: Proposal.ID, decisionDate: CivilDate) -> Proposal {
    Proposal(
      id,
      title: id.rawValue,
      subjects: ["serviceRedesign.access"],
      affects: "network",
      proposer: "old",
      forum: "board",
      decisionDate: decisionDate
    )
  }
}
