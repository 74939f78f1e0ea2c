import MandateKit

extension WorkedConstitution {
  static let primaryCareCommittee = WorkedConstitution(
    name: "A primary care committee of a CCG",
    source: """
      Primary care committees of four clinical commissioning groups, table 3, site 4, BMJ Open 2017;7:e018422: \
      bmjopen.bmj.com
      """,
    rules: """
      Four members are a quorum, among them the accountable or the finance officer, two of the \
      independent members, and the chair or the vice-chair. GPs with an interest stand aside. Most of those \
      who vote decide, and on a tie the chair, or without the chair the vice-chair, has a casting vote.
      """,
    document: GovernanceDocument(
      bodies: [
        Body(
          "pccc",
          kind: "committee",
          rule: .majority(
            quorum: .all([
              .count(4), .count(atLeast: 1, among: "executive"),
              .count(atLeast: 2, among: "independent"),
              .any([.presenceOf("lay1"), .presenceOf("lay2")]),
            ]),
            castingVote: .listed(["lay1", "lay2"])
          )
        )
      ],
      people: .named("ao", "cfo", "lay1", "lay2", "nurse", "hosp", "gp1", "gp2"),
      memberships: .seats("ao", "cfo", in: "pccc", classes: ["executive"])
        + .seats("lay1", "lay2", "nurse", "hosp", in: "pccc", classes: ["independent"])
        + .seats("gp1", "gp2", in: "pccc", classes: ["gp"]),
      provisions: [forumDecides("committee-decides")]
    ),
    proposal: business(of: "pccc", "localScheme", on: "2016-03-01"),
    cases: primaryCareCommitteeCases
  )

  private static let primaryCareCommitteeCases: [ConstitutionCase] = [
    ConstitutionCase(
      "With both GPs aside an officer, the chair and two independent members are a quorum",
      "gps-stand-aside",
      [.recused("gp1", "gp2"), .for("ao", "lay1", "nurse"), .abstaining("hosp")],
      .mandated,
      positions: ["pccc": .for]
    ),
    ConstitutionCase(
      "The GPs' votes are void after they stood aside, and three are too few",
      "standing-aside-breaks-quorum",
      [.recused("gp1", "gp2"), .for("ao", "lay1", "nurse", "gp1", "gp2")],
      .notMandated,
      positions: ["pccc": .none],
      irregularities: [.recusedCaster, .recusedCaster]
    ),
    ConstitutionCase(
      "A vote given before the interest was declared does not count either",
      "gp-voted-before-declaring",
      [
        .for("gp1", on: "2016-02-20"),
        .recused("gp1", on: "2016-02-25"),
        .for("ao", "lay1", "nurse"),
      ],
      .notMandated,
      positions: ["pccc": .none],
      irregularities: [.withoutEffect]
    ),
    ConstitutionCase(
      "Neither officer attends",
      "no-officer",
      [.for("lay1", "lay2", "nurse", "hosp", "gp1", "gp2")],
      .notMandated,
      positions: ["pccc": .none]
    ),
    ConstitutionCase(
      "Neither the chair nor the vice-chair attends",
      "no-chair-or-vice",
      [.for("ao", "nurse", "hosp", "gp1", "gp2")],
      .notMandated,
      positions: ["pccc": .none]
    ),
    ConstitutionCase(
      "One independent member attends where two must",
      "one-independent",
      [.for("ao", "cfo", "lay1", "gp1")],
      .notMandated,
      positions: ["pccc": .none]
    ),
    ConstitutionCase(
      "The vice-chair, the finance officer, two independents and a GP are a quorum",
      "vice-chair-there",
      [.for("cfo", "lay2", "hosp", "gp2")],
      .mandated,
      positions: ["pccc": .for]
    ),
    ConstitutionCase(
      "On two against two the chair is for",
      "tie-chair-casts",
      [.for("lay1", "nurse"), .against("ao", "gp1")],
      .mandated,
      positions: ["pccc": .for]
    ),
    ConstitutionCase(
      "A chair who attends and abstains leaves the vice-chair no casting vote",
      "tie-chair-abstains-vice-for",
      [.abstaining("lay1"), .for("lay2", "nurse"), .against("ao", "gp1")],
      .notMandated,
      positions: ["pccc": .against]
    ),
    ConstitutionCase(
      "Four votes are wanted: an officer, the chair, another independent and one more",
      "nobody-yet",
      [],
      asOf: "2016-02-20",
      .undetermined,
      rows: [.init("committee-decides", of: "pccc", .open, votesNeeded: 4)]
    ),
  ]
}
