import MandateKit

extension WorkedConstitution {
  static let glasgowCommittee = WorkedConstitution(
    name: "A local medical committee elected by districts",
    source: """
      Glasgow Local Medical Committee, constitution, the part about membership: docsbay.net
      """,
    rules: """
      Members are elected by districts and some are co-opted; all have a vote, and most of those who \
      vote decide. The committee speaks for the practices of its districts and cannot bind them. The quorum \
      of a third is invented, for that part of the text was not read.
      """,
    document: GovernanceDocument(
      bodies: [
        .practice("nor", patients: 9_000), .practice("eas", patients: 4_000),
        .practice("wes", patients: 8_000),
        Body(
          "lmc",
          kind: .localMedicalCommittee,
          rule: .majority(quorum: .fraction("1/3"))
        ),
        Body("hb", kind: "healthBoard"),
      ],
      people: .named("n1", "n2", "n3", "e1", "e2", "e3", "w1", "w2", "coopted"),
      memberships: .seats("n1", "n2", "n3", "e1", "e2", "e3", "w1", "w2", in: "lmc")
        + .seats("coopted", in: "lmc", period: Period(until: "2024-06-30"))
        + .seats("nor", "eas", "wes", in: "lmc", isVoting: false)
        + .seats("nor", "eas", "wes", in: "hb", isVoting: false),
      provisions: [
        Provision("lmc-agrees", requires: .approval(of: .body("lmc")), force: .essential)
      ]
    ),
    proposal: Proposal(
      "service",
      subjects: ["enhancedService"],
      affects: "hb",
      proposer: "hb",
      forum: "hb",
      decisionDate: "2024-06-10"
    ),
    cases: glasgowCommitteeCases
  )

  private static let glasgowCommitteeCases: [ConstitutionCase] = [
    ConstitutionCase(
      "A co-opted member has a vote like the elected, and makes it five to four",
      "carried",
      [.for("n1", "n2", "n3", "e1", "coopted"), .against("e2", "e3", "w1", "w2")],
      .mandated,
      positions: ["lmc": .for]
    ),
    ConstitutionCase(
      "After the co-option has ended it is four against four",
      "co-option-over",
      [.for("n1", "n2", "n3", "e1", "coopted"), .against("e2", "e3", "w1", "w2")],
      .notMandated,
      positions: ["lmc": .against],
      irregularities: [.withoutEffect]
    ) { $0.decisionDate = "2024-07-10" },
    ConstitutionCase(
      "Practices are represented, and have no vote of their own in the committee",
      "practices-vote-themselves",
      [.for("nor", "eas", "wes")],
      .notMandated,
      positions: ["lmc": .none]
    ),
    ConstitutionCase(
      "Three of nine are a third",
      "quorum-three-of-nine",
      [.for("n1", "e1", "w1")],
      .mandated,
      positions: ["lmc": .for]
    ),
    ConstitutionCase(
      "Two of nine are less than a third",
      "quorum-two-of-nine",
      [.for("n1", "e1")],
      .notMandated,
      positions: ["lmc": .none]
    ),
    ConstitutionCase(
      "The committee can always settle its own view",
      "own-view",
      [.for("n1", "n2", "n3", "e1", "coopted"), .against("e2", "e3", "w1", "w2")],
      .mandated,
      positions: ["lmc": .for]
    ) {
      $0.affects = ["lmc"]
      $0.proposer = "lmc"
      $0.forum = "lmc"
      $0.effect = .position
    },
    ConstitutionCase(
      "The committee's own vote cannot commit the practices that it speaks for",
      "binding-itself-and-others",
      [.for("n1", "n2", "n3", "e1", "e2", "e3", "w1", "w2", "coopted")],
      .notMandated,
      positions: ["lmc": .for],
      rows: [.init("lmc-agrees", of: "lmc", .met, votesNeeded: 0)]
    ) {
      $0.affects = ["lmc"]
      $0.proposer = "lmc"
      $0.forum = "lmc"
    },
    ConstitutionCase(
      "One stands aside, and five of the other eight attend",
      "one-stands-aside",
      [.recused("w1"), .for("n1", "n2", "n3"), .against("e1", "e2")],
      .mandated,
      positions: ["lmc": .for]
    ),
  ]
}
