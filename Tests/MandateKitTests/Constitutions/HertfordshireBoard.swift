import MandateKit

extension WorkedConstitution {
  static let hertfordshireBoard = WorkedConstitution(
    name: "A health and wellbeing board",
    source: """
      Hertfordshire Health and Wellbeing Board, meeting of 3 September 2024: hemeltoday.co.uk; the casting \
      vote of whoever presides as in the Local Government Act 1972, schedule 12, paragraph 39
      """,
    rules: """
      Ten of twenty are a quorum. What fewer agree to stands only once enough absent members back it \
      afterwards: the last day for that is entered as the decision date, and the meeting as the record \
      date. On a tie whoever presides has a casting vote.
      """,
    document: GovernanceDocument(
      bodies: [
        Body(
          "hwb",
          kind: .healthAndWellbeingBoard,
          rule: .majority(quorum: .count(10), castingVote: .presiding)
        )
      ],
      people: wellbeingMembers.map { Person($0) } + .named("late"),
      memberships: wellbeingMembers.map { Membership($0, of: "hwb") }
        + .seats("late", in: "hwb", period: Period(from: "2024-09-05")),
      provisions: [forumDecides("board-decides")]
    ),
    proposal: Proposal(
      "strategy",
      subjects: ["strategy"],
      affects: "hwb",
      proposer: "hwb",
      forum: "hwb",
      decisionDate: "2024-09-10",
      effect: .position,
      electorsOn: "2024-09-03"
    ),
    cases: hertfordshireBoardCases
  )

  private static let wellbeingMembers: [PartyID] = [
    "s01", "s02", "s03", "s04", "s05", "s06", "s07", "s08", "s09", "s10", "s11", "s12", "s13",
    "s14",
    "s15", "s16", "s17", "s18", "s19", "s20",
  ]

  private static let hertfordshireBoardCases: [ConstitutionCase] = [
    ConstitutionCase(
      "On the night nine are for, one too few, and one absent member can still make it up",
      "nine-and-two-later",
      [
        .for("s01", "s02", "s03", "s04", "s05", "s06", "s07", "s08", "s09", on: "2024-09-03"),
        .for("s10", "s11"),
      ],
      asOf: "2024-09-03",
      .undetermined,
      rows: [.init("board-decides", of: "hwb", .open, votesNeeded: 1)]
    ),
    ConstitutionCase(
      "Two absent members back it by the last day",
      "nine-and-two-later-backed",
      [
        .for("s01", "s02", "s03", "s04", "s05", "s06", "s07", "s08", "s09", on: "2024-09-03"),
        .for("s10", "s11"),
      ],
      .mandated,
      positions: ["hwb": .for]
    ),
    ConstitutionCase(
      "No absent member backs it",
      "nobody-backed-it",
      [.for("s01", "s02", "s03", "s04", "s05", "s06", "s07", "s08", "s09", on: "2024-09-03")],
      .notMandated,
      positions: ["hwb": .none]
    ),
    ConstitutionCase(
      "The backing comes a day late",
      "backing-a-day-late",
      [
        .for("s01", "s02", "s03", "s04", "s05", "s06", "s07", "s08", "s09", on: "2024-09-03"),
        .for("s10", on: "2024-09-11"),
      ],
      .notMandated,
      positions: ["hwb": .none]
    ),
    ConstitutionCase(
      "Somebody who joined after the meeting was not one of its absent members",
      "backed-by-one-who-joined-later",
      [
        .for("s01", "s02", "s03", "s04", "s05", "s06", "s07", "s08", "s09", on: "2024-09-03"),
        .for("late", on: "2024-09-08"),
      ],
      .notMandated,
      positions: ["hwb": .none],
      irregularities: [.withoutEffect]
    ),
    ConstitutionCase(
      "Ten attend, and it is carried by six to four",
      "ten-on-the-night",
      [.for("s01", "s02", "s03", "s04", "s05", "s06"), .against("s07", "s08", "s09", "s10")],
      .mandated,
      positions: ["hwb": .for]
    ) {
      $0.decisionDate = "2024-09-03"
      $0.electorsOn = nil
    },
    ConstitutionCase(
      "On five against five whoever presides casts against",
      "tie-on-the-night",
      [
        .for("s01", "s02", "s03", "s04", "s05"),
        .against("s06", "s07", "s08", "s09", "s10"),
        .casting(.against, by: "s06", of: "hwb"),
      ],
      .notMandated,
      positions: ["hwb": .against]
    ) {
      $0.decisionDate = "2024-09-03"
      $0.electorsOn = nil
    },
    ConstitutionCase(
      "On five against five whoever presides casts for",
      "tie-cast-for",
      [
        .for("s01", "s02", "s03", "s04", "s05"),
        .against("s06", "s07", "s08", "s09", "s10"),
        .casting(.for, by: "s01", of: "hwb"),
      ],
      .mandated,
      positions: ["hwb": .for]
    ) {
      $0.decisionDate = "2024-09-03"
      $0.electorsOn = nil
    },
  ]
}
