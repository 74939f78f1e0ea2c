import MandateKit

/// A small place: two PCNs that bind their practices, an LMC, an ICB and a place board.
struct SmallPlace {
  var document = GovernanceDocument(
    bodies: [
      .practice("p1", patients: 6_000), .practice("p2", patients: 5_000),
      .practice("p3", patients: 4_000), .practice("p4", patients: 9_000),
      Body("north", kind: .primaryCareNetwork, rule: .majority(), binds: true),
      Body("south", kind: .primaryCareNetwork, rule: .majority(), binds: true),
      Body("place", kind: .collaborative, rule: .majority(of: .all), binds: true),
      Body("lmc", kind: .localMedicalCommittee), Body("icb", kind: .integratedCareBoard),
      Body("board", kind: .placePartnership),
    ],
    memberships: [
      Membership("p1", of: "north"), Membership("p2", of: "north"),
      Membership("p3", of: "north"), Membership("p4", of: "south"),
      Membership("north", of: "place"), Membership("south", of: "place"),
      Membership("place", of: "lmc", isVoting: false),
    ],
    provisions: [
      Provision("agree", requires: .approval(of: .role(.affected)), force: .essential),
      Provision(
        "lmc-supports",
        requires: .approval(of: .kind(.localMedicalCommittee)),
        force: .exposure
      ),
    ]
  )
  var proposals = [
    Proposal(
      "hub",
      subjects: ["urgentCare"],
      affects: "place",
      proposer: "icb",
      forum: "board",
      decisionDate: "2023-03-01"
    )
  ]
  var votes: [(Body.ID, Choice)] = []

  func docket() throws -> Docket {
    try Docket(
      governance: Governance(document),
      proposals: proposals,
      record: ActRecord(votes.map { .vote(by: $0, on: "hub", $1, date: "2023-02-01") })
    )
  }
}
