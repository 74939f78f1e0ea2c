import MandateKit

/// A place of three PCNs, its board, and the record before an evening in March.
enum Tidewater {
  private static let terms = Source(
    "Terms of reference of Tidewater Place Board",
    year: 2023,
    basis: .local
  )

  static let document = GovernanceDocument(
    bodies: practices + [
      network("harbour", "Harbour PCN"),
      network("marsh", "Marsh PCN"),
      network("headland", "Headland PCN"),
      Body("tidewater", kind: .placePartnership, name: "Tidewater"),
      Body("saltings-lmc", kind: .localMedicalCommittee, name: "Saltings LMC"),
      Body("estuary-icb", kind: .integratedCareBoard, name: "Estuary ICB"),
      Body("board", kind: "placeBoard", name: "Tidewater Place Board"),
    ],
    people: [Person("dr-winter", name: "Dr Ada Winter")],
    memberships: [
      Membership("quay", of: "harbour"), Membership("ropewalk", of: "harbour"),
      Membership("chandler", of: "harbour"), Membership("sluice", of: "marsh"),
      Membership("reedbed", of: "marsh"), Membership("heron", of: "marsh"),
      Membership("beacon", of: "headland"), Membership("cliff", of: "headland"),
      Membership("harbour", of: "tidewater"), Membership("marsh", of: "tidewater"),
      Membership("headland", of: "tidewater"),
      Membership("tidewater", of: "saltings-lmc", isVoting: false),
      Membership("tidewater", of: "estuary-icb", isVoting: false),
    ],
    appointments: [Appointment("dr-winter", to: "board", capacity: .representative)],
    mandates: [
      mandate("harbour-mandate", from: "harbour"),
      mandate("marsh-mandate", from: "marsh"),
      mandate("headland-mandate", from: "headland"),
      Mandate(
        "delegation",
        giver: nil,
        holder: "board",
        powers: [.decide],
        subjects: ["serviceRedesign"],
        over: "estuary-icb",
        source: Source("Scheme of delegation of Estuary ICB", basis: .local)
      ),
    ],
    provisions: [
      Provision(
        "networks-agree",
        requires: .approval(of: .kind(.primaryCareNetwork)),
        force: .essential,
        source: terms
      ),
      Provision("represented", requires: .representation, force: .essential, source: terms),
      Provision("board-decides", requires: .authority, force: .essential, source: terms),
      Provision(
        "committee-asked",
        requires: .consultation(
          of: .kind(.localMedicalCommittee),
          by: .proposer,
          ConsultationStandard(minimumDays: 28)
        ),
        force: .essential,
        source: terms
      ),
      Provision(
        "committee-supports",
        requires: .approval(of: .kind(.localMedicalCommittee)),
        force: .exposure,
        source: Source("Compact of Saltings LMC and Estuary ICB", year: 2022, basis: .local)
      ),
    ]
  )

  static let proposal = Proposal(
    "evening-hub",
    title: "One hub for evenings and weekends",
    subjects: ["serviceRedesign.access"],
    affects: "tidewater",
    proposer: "estuary-icb",
    forum: "board",
    decisionDate: "2024-03-14",
    value: 410_000
  )

  static let record: ActRecord = [
    vote(by: "quay", .for, on: "2024-01-22"),
    vote(by: "ropewalk", .for, on: "2024-01-22"),
    vote(by: "chandler", .for, on: "2024-01-22"),
    vote(by: "sluice", .for, on: "2024-01-24"),
    vote(by: "reedbed", .for, on: "2024-01-24"),
    vote(by: "heron", .against, on: "2024-01-24"),
    vote(by: "beacon", .for, on: "2024-01-30"),
    vote(by: "cliff", .for, on: "2024-01-30"),
    vote(by: "saltings-lmc", .against, on: "2024-02-05"),
    .notice(to: "saltings-lmc", by: "estuary-icb", on: "evening-hub", date: "2024-02-29"),
    .decision(by: "board", on: "evening-hub", date: "2024-03-14"),
  ]

  private static let practices: [Body] = [
    .practice("quay", name: "Quay Street Surgery", patients: 9_200),
    .practice("ropewalk", name: "Ropewalk Practice", patients: 6_400),
    .practice("chandler", name: "Chandler Road Surgery", patients: 7_100),
    .practice("sluice", name: "Sluice Lane Practice", patients: 5_300),
    .practice("reedbed", name: "Reedbed Medical Centre", patients: 11_800),
    .practice("heron", name: "Heron Surgery", patients: 4_600),
    .practice("beacon", name: "Beacon Practice", patients: 8_900),
    .practice("cliff", name: "Cliff House Surgery", patients: 3_700),
  ]

  private static func network(_ id: Body.ID, _ name: String) -> Body {
    Body(
      id,
      kind: .primaryCareNetwork,
      name: name,
      rule: .majority(quorum: .fraction(.half)),
      binds: true
    )
  }

  private static func mandate(_ id: Mandate.ID, from network: Body.ID) -> Mandate {
    Mandate(
      id,
      giver: network,
      holder: "dr-winter",
      powers: [.negotiate, .agree],
      subjects: ["serviceRedesign"],
      ceiling: 250_000,
      period: Period(from: "2023-11-01", until: "2024-11-01"),
      source: Source("Resolution of the PCNs", provision: "limits", year: 2023, basis: .local)
    )
  }

  private static func vote(by body: Body.ID, _ choice: Choice, on date: CivilDate) -> Act {
    .vote(by: body, on: "evening-hub", choice, date: date)
  }
}
