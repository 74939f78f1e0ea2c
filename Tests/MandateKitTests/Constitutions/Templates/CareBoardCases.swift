import MandateKit

extension WorkedConstitution {
  private static func toCommittee(_ proposal: inout Proposal) {
    proposal.forum = "primary-care"
    proposal.subjects = ["contract.primaryCare"]
  }

  static let careBoard = WorkedConstitution(
    name: "An integrated care board",
    source: "Catalogue.CareBoard",
    rules: """
      Four of seven are a quorum of the board, with an executive, a clinician and a partner; the chair has \
      a casting vote. The strategy is reserved; a committee of three decides on contracts up to half a \
      million pounds; chair and chief executive may act at once and report within 30 days.
      """,
    document: GovernanceDocument([
      practices,
      Catalogue.CareBoard(
        "board",
        practices: ["abbey", "brook", "castle", "dale"],
        seats: [
          Catalogue.SeatHolder("chair", classes: ["nonExecutive"]),
          Catalogue.SeatHolder("lay", classes: ["nonExecutive"]),
          Catalogue.SeatHolder("chief", classes: ["executive"]),
          Catalogue.SeatHolder("finance", classes: ["executive"]),
          Catalogue.SeatHolder("doctor", classes: ["clinical"]),
          Catalogue.SeatHolder("trust", classes: ["partner"]),
          Catalogue.SeatHolder("gp", classes: ["partner"]),
        ],
        quorum: .count(4, withOneOfEach: ["executive", "clinical", "partner"]),
        castingVote: .listed(["chair", "lay"]),
        reserved: ["strategy"],
        committees: [
          Catalogue.CareBoard.Committee(
            "primary-care",
            members: ["lay", "finance", "gp"],
            delegated: ["contract", "strategy.primaryCare"],
            ceiling: 500_000
          )
        ],
        urgentPowers: Catalogue.CareBoard.UrgentPowers(
          "urgent",
          heldBy: ["chair", "chief"],
          reportWithin: 30
        )
      ).document,
    ]),
    proposal: business(of: "board", "strategy", on: "2025-03-12"),
    cases: careBoardCases
  )

  private static let careBoardCases: [ConstitutionCase] = [
    ConstitutionCase(
      "Four with one of each class are a quorum",
      "quorum-met",
      [.for("lay", "chief", "doctor", "trust")],
      .mandated,
      positions: ["board": .for],
      rows: [.init("care-board/forum-may-decide", of: "board", .met)]
    ),
    ConstitutionCase(
      "Three with one of each class are one too few",
      "quorum-missed",
      [.for("chief", "doctor", "trust")],
      .notMandated,
      positions: ["board": .none]
    ),
    ConstitutionCase(
      "Six without the clinician are no quorum",
      "class-missing",
      [.for("chair", "lay", "chief", "finance", "trust", "gp")],
      .notMandated,
      positions: ["board": .none]
    ),
    ConstitutionCase(
      "On two against two the chair's own vote decides",
      "tie-chair",
      [.for("chair", "chief"), .against("doctor", "trust")],
      .mandated,
      positions: ["board": .for]
    ),
    ConstitutionCase(
      "On two against two without chair and vice-chair it is lost",
      "tie",
      [.for("chief", "finance"), .against("doctor", "trust")],
      .notMandated,
      positions: ["board": .against]
    ),
    ConstitutionCase(
      "A chair who stands aside leaves the casting vote to the next",
      "tie-chair-aside",
      [.recused("chair"), .for("lay", "chief"), .against("doctor", "trust")],
      .mandated,
      positions: ["board": .for]
    ),
    ConstitutionCase(
      "The committee decides on contracts at its ceiling",
      "at-ceiling",
      [.for("lay", "gp")],
      .mandated,
      positions: ["primary-care": .for],
      rows: [.init("care-board/forum-may-decide", of: "primary-care", .met)]
    ) {
      toCommittee(&$0)
      $0.value = 500_000
    },
    ConstitutionCase(
      "A pound above its ceiling the committee cannot decide",
      "above-ceiling",
      [.for("lay", "gp")],
      .notMandated,
      positions: ["primary-care": .for],
      rows: [.init("care-board/forum-may-decide", of: "primary-care", .unmet)]
    ) {
      toCommittee(&$0)
      $0.value = 500_001
    },
    ConstitutionCase(
      "A reserved matter needs the board, whatever was delegated",
      "reserved",
      [.for("lay", "gp")],
      .notMandated,
      rows: [
        .init("care-board/forum-may-decide", of: "primary-care", .met),
        .init("board/reserved", of: "board", .unmet),
      ]
    ) {
      $0.forum = "primary-care"
      $0.subjects = ["strategy.primaryCare"]
    },
    ConstitutionCase(
      "Two of three are half of the committee, one is not",
      "committee-quorum-missed",
      [.for("lay")],
      .notMandated,
      positions: ["primary-care": .none]
    ) { toCommittee(&$0) },
    ConstitutionCase(
      "With the GP aside one of the other two is half",
      "committee-gp-aside",
      [.recused("gp"), .for("lay")],
      .mandated,
      positions: ["primary-care": .for]
    ) { toCommittee(&$0) },
    ConstitutionCase(
      "Chair and chief executive act at once and report on the last day",
      "urgent",
      [.for("chair", "chief"), .told("board", by: "urgent", on: "2025-04-11")],
      asOf: "2025-04-11",
      .mandated,
      positions: ["urgent": .for],
      rows: [.init("board/report", of: "board", .met)]
    ) {
      $0.forum = "urgent"
      $0.subjects = ["contract"]
    },
    ConstitutionCase(
      "A report a day late leaves their decision standing, exposed",
      "urgent-late",
      [.for("chair", "chief"), .told("board", by: "urgent", on: "2025-04-12")],
      asOf: "2025-04-12",
      .mandated,
      rows: [.init("board/report", of: "board", .unmet)]
    ) {
      $0.forum = "urgent"
      $0.subjects = ["contract"]
    },
    ConstitutionCase(
      "The chair alone cannot act at once",
      "urgent-alone",
      [.for("chair"), .abstaining("chief")],
      .notMandated,
      positions: ["urgent": .abstain]
    ) {
      $0.forum = "urgent"
      $0.subjects = ["contract"]
    },
  ]
}
