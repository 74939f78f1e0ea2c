import MandateKit

/// An invented valley: three PCNs under an alliance, and a proposal that just failed.
enum Valley {
  static let document = GovernanceDocument(
    bodies: [
      .practice("brook", name: "Brook Surgery", patients: 11_200),
      .practice("chapel", name: "Chapel Street Practice", patients: 6_900),
      .practice("dale", name: "Dale Medical Centre", patients: 9_800),
      .practice("elm", name: "Elm Tree Surgery", patients: 4_300),
      .practice("forge", name: "Forge Lane Practice", patients: 7_700),
      .practice("glebe", name: "Glebe House Surgery", patients: 8_100),
      .practice("heath", name: "Heath Road Practice", patients: 5_600),
      Body(
        "upper",
        kind: .primaryCareNetwork,
        name: "Upper Valley PCN",
        rule: .majority(),
        binds: true
      ),
      Body(
        "middle",
        kind: .primaryCareNetwork,
        name: "Middle Valley PCN",
        rule: .majority(),
        binds: true
      ),
      Body(
        "lower",
        kind: .primaryCareNetwork,
        name: "Lower Valley PCN",
        rule: .majority(),
        binds: true
      ),
      Body(
        "alliance",
        kind: .collaborative,
        name: "Valley Alliance",
        rule: .majority(of: .all),
        binds: true
      ),
      Body("lmc", kind: .localMedicalCommittee, name: "Valley LMC"),
      Body("icb", kind: .integratedCareBoard, name: "Valley ICB"),
    ],
    memberships: [
      Membership("brook", of: "upper"), Membership("chapel", of: "upper"),
      Membership("dale", of: "upper"), Membership("elm", of: "middle"),
      Membership("forge", of: "middle"), Membership("glebe", of: "lower"),
      Membership("heath", of: "lower"), Membership("upper", of: "alliance"),
      Membership("middle", of: "alliance"), Membership("lower", of: "alliance"),
      Membership("alliance", of: "lmc", isVoting: false),
    ],
    provisions: [
      Provision(
        "alliance-agrees",
        requires: .approval(of: .role(.affected)),
        force: .essential,
        source: Source("Valley Alliance terms of reference", provision: "clause 4", basis: .local)
      )
    ]
  )

  static let proposals = [
    Proposal(
      "phlebotomy",
      title: "Moving phlebotomy to the health centre",
      subjects: ["serviceRedesign.diagnostics"],
      affects: "alliance",
      proposer: "icb",
      forum: "icb",
      decisionDate: "2023-06-14"
    )
  ]

  static let record = ActRecord(
    [
      ("brook", .for), ("chapel", .for), ("dale", .against), ("elm", .against), ("forge", .for),
      ("glebe", .against), ("heath", .for),
    ].map { (voter: Body.ID, choice: Choice) in
      .vote(by: voter, on: "phlebotomy", choice, date: "2023-06-01")
    }
  )
}
