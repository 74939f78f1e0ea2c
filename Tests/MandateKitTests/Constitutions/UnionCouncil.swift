import MandateKit

extension WorkedConstitution {
  static let unionCouncil = WorkedConstitution(
    name: "A council of states with a double majority",
    source: """
      Treaty on European Union, article 16(4): lisbon-treaty.org, article 16
      """,
    rules: """
      A law is carried by 55 in the hundred of the states, at least fifteen of them, with 65 in the \
      hundred of the people. Fewer than four states that are not for cannot block it.
      """,
    document: GovernanceDocument(
      bodies: [
        Body(
          "council",
          kind: "council",
          rule: DecisionRule(
            passes: .any([
              .all([
                .count(atLeast: 15, by: .members),
                .share(.atLeast("55/100"), of: .all, by: .members),
                .share(.atLeast("65/100"), of: .all, by: .votes),
              ]),
              .count(atLeast: 24, by: .members),
            ])
          )
        )
      ] + unionStates.map { Body($0.id, kind: "memberState") },
      memberships: unionStates.map { Membership($0.id, of: "council", votes: $0.millions) },
      provisions: [forumDecides("qualified-majority")]
    ),
    proposal: business(of: "council", "law", on: "2024-01-10"),
    cases: unionCouncilCases
  )

  /// The states, the largest first, with their millions of people.
  private static let unionStates: [(id: PartyID, millions: Int64)] = [
    ("s01", 83), ("s02", 68), ("s03", 59), ("s04", 48), ("s05", 37), ("s06", 19), ("s07", 18),
    ("s08", 12), ("s09", 11), ("s10", 11), ("s11", 10), ("s12", 10), ("s13", 10), ("s14", 9),
    ("s15", 6), ("s16", 6), ("s17", 6), ("s18", 5), ("s19", 5), ("s20", 4), ("s21", 3),
    ("s22", 2), ("s23", 2), ("s24", 1), ("s25", 1), ("s26", 1), ("s27", 1),
  ]

  /// Returns some of the states, counted from the largest.
  private static func states(_ places: ClosedRange<Int>) -> [PartyID] {
    unionStates[(places.lowerBound - 1)..<places.upperBound].map(\.id)
  }

  private static let unionCouncilCases: [ConstitutionCase] = [
    ConstitutionCase(
      "Fourteen states are too few, however large",
      "fourteen-largest",
      [
        .for(all: states(1...14))
      ],
      .notMandated,
      positions: ["council": .none]
    ),
    ConstitutionCase(
      "Fifteen states with 411 of 448 million people are enough",
      "fifteen-largest",
      [
        .for(all: states(1...15))
      ],
      .mandated,
      positions: ["council": .for]
    ),
    ConstitutionCase(
      "Three states cannot block, though the rest have only 238 million people",
      "three-largest-cannot-block",
      [
        .for(all: states(4...27)),
        .against(all: states(1...3)),
      ],
      .mandated,
      positions: ["council": .for]
    ),
    ConstitutionCase(
      "Four states with 258 million people can block",
      "four-largest-block",
      [
        .for(all: states(5...27)),
        .against(all: states(1...4)),
      ],
      .notMandated,
      positions: ["council": .against]
    ),
    ConstitutionCase(
      "To abstain is not to be for: thirteen are too few",
      "abstention-is-not-in-favour",
      [
        .for(all: states(1...13)),
        .abstaining(all: states(14...27)),
      ],
      .notMandated,
      positions: ["council": .abstain]
    ),
    ConstitutionCase(
      "291 of 448 million people are just under 65 in the hundred",
      "people-just-missed",
      [
        .for(all: states(3...17) + states(19...26)),
        .against(all: states(1...2) + states(18...18) + states(27...27)),
      ],
      .notMandated,
      positions: ["council": .against]
    ),
    ConstitutionCase(
      "292 of 448 million people are just over 65 in the hundred",
      "people-just-reached",
      [
        .for(all: states(3...19) + states(21...26)),
        .against(all: states(1...2) + states(20...20) + states(27...27)),
      ],
      .mandated,
      positions: ["council": .for]
    ),
    ConstitutionCase(
      "Three absent states cannot block either",
      "three-stay-away",
      [
        .for(all: states(4...27))
      ],
      .mandated,
      positions: ["council": .for]
    ),
    ConstitutionCase(
      "Fourteen states are for, and any other would carry it",
      "voting-not-closed",
      [
        .for(all: states(1...14), on: "2024-01-05")
      ],
      asOf: "2024-01-06",
      .undetermined,
      rows: [.init("qualified-majority", of: "council", .open, votesNeeded: 1)]
    ),
  ]
}
