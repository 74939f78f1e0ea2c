import MandateKit

extension WorkedConstitution {
  static let welshSchoolFederationCases: [ConstitutionCase] = [
    ConstitutionCase(
      "Four of seven governors attend, half of them rounded up",
      "quorum-four-of-seven",
      [.for("g2", "g3"), .abstaining("g4", "g5")],
      .mandated,
      positions: ["gb": .for]
    ),
    ConstitutionCase(
      "Three of seven governors are less than half",
      "quorum-three-of-seven",
      [.for("g2", "g3", "g4")],
      .notMandated,
      positions: ["gb": .none]
    ),
    ConstitutionCase(
      "Two suspended governors leave the total, so three of five attend",
      "two-suspended",
      [.recused("g6", "g7"), .for("g2", "g3", "g4")],
      .mandated,
      positions: ["gb": .for]
    ),
    ConstitutionCase(
      "A pupil governor's vote does not break a tie of two all",
      "pupil-does-not-count",
      [.for("g2", "g3", "pupil"), .abstaining("g4"), .against("g5", "g6")],
      .notMandated,
      positions: ["gb": .against],
      irregularities: [.withoutEffect]
    ),
    ConstitutionCase(
      "Whoever chairs casts for on two against two",
      "tie-chair-casts",
      [.for("g1", "g2"), .against("g3", "g4"), .casting(.for, by: "g1", of: "gb")],
      .mandated,
      positions: ["gb": .for]
    ),
    ConstitutionCase(
      "Another governor takes the chair, abstains, and casts for on two against two",
      "chair-away-another-chairs",
      [
        .against("g2", "g3"),
        .for("g4", "g5"),
        .abstaining("g6"),
        .casting(.for, by: "g6", of: "gb"),
      ],
      .mandated,
      positions: ["gb": .for]
    ),
    ConstitutionCase(
      "No casting vote is on record, so the tie is not broken",
      "chair-abstains-and-is-silent",
      [.for("g2", "g3"), .against("g4", "g5"), .abstaining("g1")],
      .notMandated,
      positions: ["gb": .against]
    ),
    ConstitutionCase(
      "The first resolution to close a school needs nothing before it",
      "close-first",
      [.for("g1", "g2", "g3", "g4")],
      .mandated,
      positions: ["gb": .for]
    ) { $0.subjects = ["closure.first"] },
    ConstitutionCase(
      "A second meeting on 25 July leaves 28 whole working days after 14 June",
      "close-28-clear-days",
      [.for("g1", "g2", "g3", "g4")],
      .mandated,
      positions: ["gb": .for],
      rows: [.init("second-meeting", of: "gb", .met)]
    ) {
      $0.subjects = ["closure.final"]
      $0.decisionDate = "2024-07-25"
      $0.confirms = "close-first"
    },
    ConstitutionCase(
      "A second meeting on 24 July leaves one whole working day too few",
      "close-27-clear-days",
      [.for("g1", "g2", "g3", "g4")],
      .notMandated,
      positions: ["gb": .for],
      rows: [.init("second-meeting", of: "gb", .unmet)]
    ) {
      $0.subjects = ["closure.final"]
      $0.decisionDate = "2024-07-24"
      $0.confirms = "close-first"
    },
    ConstitutionCase(
      "A second meeting six days later is far too early",
      "close-within-the-week",
      [.for("g1", "g2", "g3", "g4")],
      .notMandated,
      rows: [.init("second-meeting", of: "gb", .unmet)]
    ) {
      $0.subjects = ["closure.final"]
      $0.decisionDate = "2024-06-20"
      $0.confirms = "close-first"
    },
    ConstitutionCase(
      "A final resolution that names no first one confirms nothing",
      "close-no-first-meeting",
      [.for("g1", "g2", "g3", "g4")],
      .notMandated,
      rows: [.init("second-meeting", of: "gb", .unmet)]
    ) {
      $0.subjects = ["closure.final"]
      $0.decisionDate = "2024-07-26"
    },
    ConstitutionCase(
      "The first resolution is lost by two to three",
      "close-first-lost",
      [.for("g1", "g2"), .against("g3", "g4", "g5")],
      .notMandated,
      positions: ["gb": .against]
    ) { $0.subjects = ["closure.first"] },
    ConstitutionCase(
      "A lost first resolution cannot be confirmed",
      "close-confirms-a-lost-one",
      [.for("g1", "g2", "g3", "g4")],
      .notMandated,
      rows: [.init("second-meeting", of: "gb", .unmet)]
    ) {
      $0.subjects = ["closure.final"]
      $0.decisionDate = "2024-07-26"
      $0.confirms = "close-first-lost"
    },
    ConstitutionCase(
      "A first resolution in late April, before two bank holidays",
      "close-first-april",
      [.for("g1", "g2", "g3", "g4")],
      .mandated,
      positions: ["gb": .for]
    ) {
      $0.subjects = ["closure.first"]
      $0.decisionDate = "2024-04-26"
    },
    ConstitutionCase(
      "Two bank holidays in May leave one whole working day too few by 7 June",
      "close-over-two-holidays",
      [.for("g1", "g2", "g3", "g4")],
      .notMandated,
      rows: [.init("second-meeting", of: "gb", .unmet)]
    ) {
      $0.subjects = ["closure.final"]
      $0.decisionDate = "2024-06-07"
      $0.confirms = "close-first-april"
    },
    ConstitutionCase(
      "By 10 June 28 whole working days have passed, two bank holidays left out",
      "close-over-two-holidays-in-time",
      [.for("g1", "g2", "g3", "g4")],
      .mandated,
      rows: [.init("second-meeting", of: "gb", .met)]
    ) {
      $0.subjects = ["closure.final"]
      $0.decisionDate = "2024-06-10"
      $0.confirms = "close-first-april"
    },
    ConstitutionCase(
      "Before the second meeting the first one stands, and four votes are wanted",
      "close-not-yet-voted",
      [],
      asOf: "2024-07-10",
      .undetermined,
      rows: [
        .init("second-meeting", of: "gb", .met),
        .init("governors-decide", of: "gb", .open, votesNeeded: 4),
      ]
    ) {
      $0.subjects = ["closure.final"]
      $0.decisionDate = "2024-07-25"
      $0.confirms = "close-first"
    },
  ]
}
