import MandateKit

extension WorkedConstitution {
  static let hertfordshireCareBoardCases: [ConstitutionCase] = [
    ConstitutionCase(
      "Five members of all four classes are a quorum",
      "board-quorate",
      [.for("chair", "ce", "md", "mayor", "ned1")],
      .mandated,
      positions: ["board": .for],
      rows: [.init("may-decide", of: "board", .met)]
    ),
    ConstitutionCase(
      "Five members without a clinician are none",
      "board-no-clinician",
      [.for("chair", "ce", "cfo", "mayor", "ned1")],
      .notMandated,
      positions: ["board": .none]
    ),
    ConstitutionCase(
      "Four members of all classes are one too few",
      "board-four",
      [.for("chair", "ce", "md", "mayor")],
      .notMandated,
      positions: ["board": .none]
    ),
    ConstitutionCase(
      "The only partner member there stands aside, and the class is missing",
      "board-only-partner-recused",
      [.recused("gp"), .for("chair", "ce", "md", "ned1", "ned2", "gp")],
      .notMandated,
      positions: ["board": .none],
      irregularities: [.recusedCaster]
    ),
    ConstitutionCase(
      "On three against three the chair is for",
      "board-tie",
      [.for("chair", "ce", "md"), .against("ned1", "dn", "mayor")],
      .mandated,
      positions: ["board": .for]
    ),
    ConstitutionCase(
      "The chair stands aside, and the vice-chair settles the tie",
      "board-tie-chair-recused",
      [.recused("chair"), .for("ned1", "ce", "md"), .against("ned2", "dn", "mayor")],
      .mandated,
      positions: ["board": .for]
    ),
    ConstitutionCase(
      "The chair's casting vote against counts, whatever the chair's own vote",
      "board-tie-chair-casts-otherwise",
      [
        .for("chair", "ce", "md"),
        .against("ned1", "dn", "mayor"),
        .casting(.against, by: "chair", of: "board"),
      ],
      .notMandated,
      positions: ["board": .against]
    ),
    ConstitutionCase(
      "The committee decides what is delegated to it, below its ceiling",
      "committee-499000",
      [.for("ned2", "md")],
      .mandated,
      positions: ["pccc": .for],
      rows: [.init("may-decide", of: "pccc", .met)]
    ) {
      $0.subjects = ["primaryCare.contract.local"]
      $0.forum = "pccc"
      $0.value = 499_000
    },
    ConstitutionCase(
      "The committee decides up to the ceiling itself",
      "committee-500000",
      [.for("ned2", "md")],
      .mandated,
      rows: [.init("may-decide", of: "pccc", .met)]
    ) {
      $0.subjects = ["primaryCare.contract.local"]
      $0.forum = "pccc"
      $0.value = 500_000
    },
    ConstitutionCase(
      "Above the ceiling the committee cannot decide",
      "committee-501000",
      [.for("ned2", "md")],
      .notMandated,
      positions: ["pccc": .for],
      rows: [.init("may-decide", of: "pccc", .unmet)]
    ) {
      $0.subjects = ["primaryCare.contract.local"]
      $0.forum = "pccc"
      $0.value = 501_000
    },
    ConstitutionCase(
      "What the board reserved the committee cannot decide",
      "committee-kept-matter",
      [.for("ned2", "md", "gp")],
      .notMandated,
      positions: ["pccc": .for],
      rows: [.init("may-decide", of: "pccc", .unmet)]
    ) { $0.forum = "pccc" },
    ConstitutionCase(
      "One against one is lost in the committee, which has no casting vote",
      "committee-tie",
      [.for("ned2"), .against("md")],
      .notMandated,
      positions: ["pccc": .against]
    ) {
      $0.subjects = ["primaryCare.contract.local"]
      $0.forum = "pccc"
      $0.value = 1_000
    },
    ConstitutionCase(
      "The GP stands aside, and the other two carry it",
      "committee-gp-recused",
      [.recused("gp"), .for("ned2", "md", "gp")],
      .mandated,
      positions: ["pccc": .for],
      irregularities: [.recusedCaster]
    ) {
      $0.subjects = ["primaryCare.contract.local"]
      $0.forum = "pccc"
      $0.value = 1_000
    },
    ConstitutionCase(
      "Chair and chief executive act together, and the report can still come",
      "urgent-both",
      [.for("chair", "ce"), .told("board", by: "urgent", on: "2024-11-11")],
      .mandated,
      positions: ["urgent": .for],
      rows: [.init("report-back", of: "board", .open)]
    ) { $0.forum = "urgent" },
    ConstitutionCase(
      "A report on the sixtieth day is in time",
      "urgent-both-reported",
      [.for("chair", "ce"), .told("board", by: "urgent", on: "2024-11-11")],
      asOf: "2024-12-01",
      .mandated,
      rows: [.init("report-back", of: "board", .met)]
    ) { $0.forum = "urgent" },
    ConstitutionCase(
      "A report on the sixty-first day is late, and the decision stands, exposed",
      "urgent-reported-late",
      [.for("chair", "ce"), .told("board", by: "urgent", on: "2024-11-12")],
      asOf: "2024-12-01",
      .mandated,
      rows: [.init("report-back", of: "board", .unmet)]
    ) { $0.forum = "urgent" },
    ConstitutionCase(
      "The chair alone cannot act",
      "urgent-chair-alone",
      [.for("chair")],
      .notMandated,
      positions: ["urgent": .none]
    ) { $0.forum = "urgent" },
    ConstitutionCase(
      "The chief executive stands aside, so the two cannot act",
      "urgent-ce-recused",
      [.recused("ce"), .for("chair", "ce")],
      .notMandated,
      positions: ["urgent": .none],
      irregularities: [.recusedCaster]
    ) { $0.forum = "urgent" },
    ConstitutionCase(
      "Five votes are wanted, with one of each class",
      "board-nobody-yet",
      [],
      asOf: "2024-09-01",
      .undetermined,
      rows: [
        .init("decides", of: "board", .open, votesNeeded: 5),
        .init("may-decide", of: "board", .met),
      ]
    ),
  ]
}
