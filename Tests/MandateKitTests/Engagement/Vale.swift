import MandateKit

/// A place in which three practices vote over three proposals, and a representative agrees for them.
struct Vale {
  var rule = DecisionRule.majority(of: .all)
  var people: [Person] = [Person("osei"), Person("lind")]
  var provisions = [
    Provision("agree", requires: .approval(of: .role(.affected)), force: .essential)
  ]
  var mandates: [Mandate] = []
  var proposals = ["a", "b", "c"].map { Vale.proposal($0) }
  var acts: [Act] = []

  /// A proposal of the board that is decided on 1 March 2025 unless another day is given.
  static func proposal(_ id: Proposal.ID, on date: CivilDate = "2025-03-01") -> Proposal {
    Proposal(
      id,
      subjects: ["contract.local"],
      affects: "network",
      proposer: "icb",
      forum: "board",
      decisionDate: date
    )
  }

  func docket() throws -> Docket {
    let practices: [(Body.ID, Int)] = [("p1", 6_000), ("p2", 5_000), ("p3", 4_000)]
    let document = GovernanceDocument(
      bodies: practices.map { .practice($0, patients: $1) } + [
        Body("network", kind: .primaryCareNetwork, rule: rule, binds: true),
        Body("lmc", kind: .localMedicalCommittee), Body("icb", kind: .integratedCareBoard),
        Body("board", kind: .placePartnership),
      ],
      people: people,
      memberships: practices.map { Membership($0.0, of: "network") },
      appointments: people.map { Appointment($0.id, to: "board", capacity: .representative) },
      mandates: mandates,
      provisions: provisions
    )
    return try Docket(
      governance: Governance(document),
      proposals: proposals,
      record: ActRecord(acts)
    )
  }

  /// The engagement at the end of a day, by default long after the decisions.
  func engagement(asOf date: CivilDate = "2025-12-31") throws -> Engagement {
    try docket().engagement(asOf: date)
  }
}
