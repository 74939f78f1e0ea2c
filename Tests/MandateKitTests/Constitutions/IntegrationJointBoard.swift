import MandateKit

extension WorkedConstitution {
  static let integrationJointBoard = WorkedConstitution(
    name: "An integration joint board in Scotland",
    source: """
      Public Bodies (Joint Working) (Integration Joint Boards) (Scotland) Order 2014 (SSI 2014/285) and its \
      amendment of 2025: legislation.gov.uk/ssi/2025/405
      """,
    rules: """
      Health board and council send equal halves; advisers have no vote. Half of the voting members \
      are a quorum, and a tie is lost. A proxy is a councillor or a member of the health board; from \
      1 September 2026 certain members choose their own. The quorum and the want of a casting vote are from \
      memory.
      """,
    document: GovernanceDocument(
      bodies: [
        Body("ijb", kind: "integrationJointBoard", rule: .majority(quorum: .fraction(.half)))
      ],
      people: .named("h1", "h2", "h3", "h4", "l1", "l2", "l3", "l4")
        + .named("gp-adviser", "social", "hx", "lx", "officer", "pal"),
      memberships: .seats("h1", "h2", "h3", "h4", in: "ijb", classes: ["healthBoard"])
        + .seats("l1", "l2", "l3", "l4", in: "ijb", classes: ["council"])
        + .seats("gp-adviser", "social", in: "ijb", isVoting: false),
      deputies: ["h1", "h2", "h3", "h4"].map { Deputy("hx", for: $0) }
        + ["l1", "l2", "l3", "l4"].map { Deputy("lx", for: $0) }
        + [Deputy("pal", for: "l4", period: Period(from: "2026-09-01"))],
      provisions: [forumDecides("board-decides")]
    ),
    proposal: business(of: "ijb", "strategicPlan", on: "2026-10-01"),
    cases: integrationJointBoardCases
  )

  private static let integrationJointBoardCases: [ConstitutionCase] = [
    ConstitutionCase(
      "Each half votes against the other, and nobody has a casting vote",
      "halves-against-each-other",
      [.for("h1", "h2", "h3", "h4"), .against("l1", "l2", "l3", "l4")],
      .notMandated,
      positions: ["ijb": .against]
    ),
    ConstitutionCase(
      "Advisers' votes do not break a tie of two all",
      "advisers-do-not-count",
      [.for("h1", "h2", "gp-adviser", "social"), .against("l1", "l2")],
      .notMandated,
      positions: ["ijb": .against],
      irregularities: [.withoutEffect, .withoutEffect]
    ),
    ConstitutionCase(
      "A proxy of the right half makes it three to two",
      "proxy",
      [.for("h1", "h2"), .for("h3", castBy: "hx"), .against("l1", "l2")],
      .mandated,
      positions: ["ijb": .for]
    ),
    ConstitutionCase(
      "An officer cannot be a proxy, and three of eight are no quorum",
      "proxy-an-officer",
      [.for("h1"), .for("h2", castBy: "officer"), .against("l1", "l2")],
      .notMandated,
      positions: ["ijb": .none],
      irregularities: [.notEntitledToCast]
    ),
    ConstitutionCase(
      "A proxy of the other half cannot vote, and it is two all",
      "proxy-from-the-other-half",
      [.for("h1", "h3"), .for("h2", castBy: "lx"), .against("l1", "l2")],
      .notMandated,
      positions: ["ijb": .against],
      irregularities: [.notEntitledToCast]
    ),
    ConstitutionCase(
      "Before September 2026 a member cannot choose a proxy, and it is two all",
      "own-proxy-before",
      [.for("h1", "h2"), .for("l4", castBy: "pal"), .against("l1", "l2")],
      .notMandated,
      positions: ["ijb": .against],
      irregularities: [.notEntitledToCast]
    ) { $0.decisionDate = "2026-08-20" },
    ConstitutionCase(
      "On 1 September 2026 the member's own proxy can vote, and makes it three to two",
      "own-proxy-first-day",
      [.for("h1", "h2"), .for("l4", castBy: "pal"), .against("l1", "l2")],
      .mandated,
      positions: ["ijb": .for]
    ) { $0.decisionDate = "2026-09-01" },
    ConstitutionCase(
      "Three of eight are less than half",
      "quorum-just-missed",
      [.for("h1", "h2", "l1")],
      .notMandated,
      positions: ["ijb": .none]
    ),
    ConstitutionCase(
      "Four of eight are half",
      "quorum-just-met",
      [.for("h1", "h2"), .abstaining("l1", "l2")],
      .mandated,
      positions: ["ijb": .for]
    ),
    ConstitutionCase(
      "A proxy who has stood aside cannot vote, and it is two all",
      "proxy-with-an-interest",
      [.recused("hx"), .for("h1", "h2"), .for("h3", castBy: "hx"), .against("l1", "l2")],
      .notMandated,
      positions: ["ijb": .against],
      irregularities: [.recusedCaster]
    ),
    ConstitutionCase(
      "On two against two, with four to come, one vote is wanted",
      "four-to-come",
      [.for("h1", "h2", on: "2026-09-20"), .against("l1", "l2", on: "2026-09-20")],
      asOf: "2026-09-25",
      .undetermined,
      rows: [.init("board-decides", of: "ijb", .open, votesNeeded: 1)]
    ),
  ]
}
