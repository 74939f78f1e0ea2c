import MandateKit

extension WorkedConstitution {
  static let scottishHealthBoard = WorkedConstitution(
    name: "A Scottish health board",
    source: """
      Health Boards (Membership and Procedure) (Scotland) Regulations 2001 (SSI 2001/302), schedule, \
      paragraph 4: legislation.gov.uk/ssi/2001/302
      """,
    rules: """
      A third of the whole number of members must be present and entitled to vote, and two of them must \
      be no executives. Most of those who vote decide. On a tie the chair, or without the chair the \
      vice-chair, has a casting vote.
      """,
    document: GovernanceDocument(
      bodies: [
        Body(
          "board",
          kind: "healthBoard",
          rule: .majority(
            quorum: .all([
              .share(.atLeast("1/3"), of: .whole),
              .count(atLeast: 2, among: "nonExecutive"),
            ]),
            castingVote: .listed(["chair", "vice"])
          )
        )
      ],
      people: .named("chair", "vice", "n3", "n4", "n5", "e1", "e2", "e3", "e4"),
      memberships: .seats("chair", "vice", "n3", "n4", "n5", in: "board", classes: ["nonExecutive"])
        + .seats("e1", "e2", "e3", "e4", in: "board", classes: ["executive"]),
      provisions: [forumDecides("board-decides")]
    ),
    proposal: business(of: "board", "plan", on: "2024-05-10"),
    cases: scottishHealthBoardCases
  )

  private static let scottishHealthBoardCases: [ConstitutionCase] = [
    ConstitutionCase(
      "Four of nine attend, two of them no executives, and the plan is carried by three to one",
      "ordinary",
      [.for("e1", "n3", "chair"), .against("e2")],
      .mandated,
      positions: ["board": .for],
      rows: [.init("board-decides", of: "board", .met, votesNeeded: 0)]
    ),
    ConstitutionCase(
      "Five stand aside and two attend, fewer than the three that are a third of all nine",
      "recused-two-left",
      [.recused("e1", "e2", "e3", "n3", "n4"), .for("n5", "chair")],
      .notMandated,
      positions: ["board": .none]
    ),
    ConstitutionCase(
      "Three of all nine still attend after the same five stood aside, and none is an executive",
      "recused-three-left",
      [.recused("e1", "e2", "e3", "n3", "n4"), .for("n5", "chair", "vice")],
      .mandated,
      positions: ["board": .for]
    ),
    ConstitutionCase(
      "Four executives attend and nobody else, so the two who are none are wanting",
      "only-executives",
      [.for("e1", "e2", "e3", "e4")],
      .notMandated,
      positions: ["board": .none]
    ),
    ConstitutionCase(
      "One who is no executive attends where two must",
      "one-non-executive",
      [.for("e1", "e2", "e3", "chair")],
      .notMandated,
      positions: ["board": .none]
    ),
    ConstitutionCase(
      "On two against two the chair, whose own vote is for, carries it",
      "tie-chair-for",
      [.for("chair", "n3"), .against("e1", "e2")],
      .mandated,
      positions: ["board": .for]
    ),
    ConstitutionCase(
      "On two against two the chair, whose own vote is against, loses it",
      "tie-chair-against",
      [.against("chair", "n3"), .for("e1", "e2")],
      .notMandated,
      positions: ["board": .against]
    ),
    ConstitutionCase(
      "With the chair away the vice-chair's own vote settles the tie",
      "tie-vice-presides",
      [.for("vice", "n3"), .against("e1", "e2")],
      .mandated,
      positions: ["board": .for]
    ),
    ConstitutionCase(
      "A chair who abstained as a member casts for, and that settles the tie",
      "tie-chair-abstains-then-casts",
      [
        .for("n3", "n4"),
        .against("e1", "e2"),
        .abstaining("chair"),
        .casting(.for, by: "chair", of: "board"),
      ],
      .mandated,
      positions: ["board": .for]
    ),
    ConstitutionCase(
      "A chair who attends, abstains and casts nothing leaves the tie, and the vice-chair cannot step in",
      "tie-chair-abstains-and-is-silent",
      [.for("n3", "n4"), .against("e1", "e2"), .abstaining("chair")],
      .notMandated,
      positions: ["board": .against]
    ),
    ConstitutionCase(
      "A chair who stands aside leaves the casting vote to the vice-chair",
      "tie-chair-recused",
      [.recused("chair"), .for("vice", "n3"), .against("e1", "e2")],
      .mandated,
      positions: ["board": .for]
    ),
    ConstitutionCase(
      "With chair and vice-chair away no other member can settle the tie",
      "tie-cast-by-nobody-entitled",
      [.for("n3", "n4"), .against("e1", "e2"), .casting(.for, by: "n3", of: "board")],
      .notMandated,
      positions: ["board": .against],
      irregularities: [.voidCasting]
    ),
    ConstitutionCase(
      "Those who abstain are present, and a single vote for carries it",
      "present-not-voting",
      [.for("chair"), .abstaining("n4", "e1")],
      .mandated,
      positions: ["board": .for]
    ),
    ConstitutionCase(
      "Two of nine attend, so the board takes no position",
      "inquorate",
      [.against("chair", "n3")],
      .notMandated,
      positions: ["board": .none]
    ),
    ConstitutionCase(
      "Where everybody who attends abstains, the board abstains",
      "all-present-abstain",
      [.abstaining("chair", "n3", "e1")],
      .notMandated,
      positions: ["board": .abstain]
    ),
    ConstitutionCase(
      "Before the meeting three votes are wanted, which can include two who are no executives",
      "nobody-voted-yet",
      [],
      asOf: "2024-05-01",
      .undetermined,
      rows: [.init("board-decides", of: "board", .open, votesNeeded: 3)]
    ),
  ]
}
