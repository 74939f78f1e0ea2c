import MandateKit

extension RuleEdges {
  private static let majorityOfMembers = Condition.share(.moreThan(.half), of: .cast, by: .members)
  private static let majorityOfPatients = Condition.share(
    .moreThan(.half),
    of: .cast,
    by: .patients
  )

  /// The consent, and the want of opposition, of each of the first so many electors.
  private static func consents(of count: Int) -> [Condition] {
    (0..<count).flatMap { place in
      let elector = Body.ID("e\(place)")
      return [Condition.consentOf(elector), .notOpposedBy(elector)]
    }
  }

  static let counts: [RuleEdge] = [
    RuleEdge(
      "Two are at least two",
      .electors(for: 2, against: 5),
      .count(atLeast: 2, by: .members),
      .for
    ),
    RuleEdge(
      "One is not at least two",
      .electors(for: 1, against: 5),
      .count(atLeast: 2, by: .members),
      .against
    ),
    RuleEdge(
      "Nobody is at least nought",
      .electors(against: 5),
      .count(atLeast: 0, by: .members),
      .for
    ),
    RuleEdge(
      "A count above all is never reached",
      .electors(for: 5),
      .count(atLeast: 6, by: .members),
      .none
    ),
    RuleEdge(
      "Three hundred patients are at least three hundred",
      .electors(for: 3, against: 9),
      .count(atLeast: 300, by: .patients),
      .for
    ),
    RuleEdge(
      "Three hundred patients are not at least three hundred and one",
      .electors(for: 3, against: 9),
      .count(atLeast: 301, by: .patients),
      .against
    ),
    RuleEdge(
      "No patients are at least nought",
      .electors(none: 1, patients: 0),
      .count(atLeast: 0, by: .patients),
      .for
    ),
  ]

  static let consents: [RuleEdge] = [
    RuleEdge("Silence is consent where none is against", .electors(none: 3), .noneAgainst, .for),
    RuleEdge("Abstention is no opposition", .electors(abstain: 3), .noneAgainst, .for),
    RuleEdge("One against opposes", .electors(for: 2, against: 1), .noneAgainst, .against),
    RuleEdge(
      "Silence is no consent where a quorum is set",
      .electors(none: 3),
      .noneAgainst,
      quorum: .count(1),
      .none
    ),
    RuleEdge(
      "One against who is recused does not oppose",
      .electors(for: 2, against: 1),
      .noneAgainst,
      recused: [2],
      .for
    ),
    RuleEdge("An elector for consents", .electors(for: 1, against: 2), .consentOf("e0"), .for),
    RuleEdge(
      "An elector who is silent does not consent",
      .electors(for: 1, against: 1, none: 1),
      .consentOf("e2"),
      .against
    ),
    RuleEdge(
      "An elector who abstains does not consent",
      .electors(for: 2, abstain: 1),
      .consentOf("e2"),
      .abstain
    ),
    RuleEdge(
      "An elector for who is recused does not consent",
      .electors(for: 3),
      .consentOf("e0"),
      recused: [0],
      .none
    ),
    RuleEdge(
      "One who is no elector does not consent",
      .electors(for: 3),
      .consentOf("outsider"),
      .none
    ),
    RuleEdge(
      "An elector against opposes though all others are for",
      .electors(for: 2, against: 1),
      .notOpposedBy("e2"),
      .against
    ),
    RuleEdge(
      "An elector who is silent does not oppose",
      .electors(none: 3),
      .notOpposedBy("e2"),
      .for
    ),
    RuleEdge(
      "An elector who abstains does not oppose",
      .electors(against: 2, abstain: 1),
      .notOpposedBy("e2"),
      .for
    ),
    RuleEdge(
      "An elector against who is recused does not oppose",
      .electors(for: 2, against: 1),
      .notOpposedBy("e2"),
      recused: [2],
      .for
    ),
    RuleEdge(
      "One who is no elector does not oppose",
      .electors(against: 3),
      .notOpposedBy("outsider"),
      .for
    ),
  ]

  static let combinations: [RuleEdge] = [
    RuleEdge("All of nothing holds", .electors(none: 1), .all([]), .for),
    RuleEdge("All of nothing holds against everybody", .electors(against: 3), .all([]), .for),
    RuleEdge("Any of nothing does not hold", .electors(for: 3), .any([]), .none),
    RuleEdge("Any of nothing is opposed by one", .electors(for: 3, against: 1), .any([]), .against),
    RuleEdge(
      "All of all of nothing and any of nothing does not hold",
      .electors(for: 3),
      .all([.all([]), .any([])]),
      .none
    ),
    RuleEdge(
      "Any of all of nothing and any of nothing holds",
      .electors(none: 3),
      .any([.all([]), .any([])]),
      .for
    ),
    RuleEdge(
      "Conditions nest",
      .electors(for: 2, against: 1, none: 1),
      .any([
        .all([majorityOfMembers, .consentOf("e2")]),
        .all([.notOpposedBy("e3"), .any([majorityOfMembers])]),
      ]),
      .for
    ),
    RuleEdge(
      "More members and fewer patients are no double majority",
      .electors(for: 2, patients: 10) + .electors(against: 1, patients: 21),
      .all([majorityOfMembers, majorityOfPatients]),
      .against
    ),
    RuleEdge(
      "Fewer members and more patients are no double majority",
      .electors(for: 1, patients: 21) + .electors(against: 2, patients: 10),
      .all([majorityOfMembers, majorityOfPatients]),
      .against
    ),
    RuleEdge(
      "Fewer members and more patients are one of two majorities",
      .electors(for: 1, patients: 21) + .electors(against: 2, patients: 10),
      .any([majorityOfMembers, majorityOfPatients]),
      .for
    ),
    RuleEdge(
      "Sixteen tests of eight named bodies are read together",
      .electors(for: 8),
      .all(consents(of: 8)),
      .for
    ),
    RuleEdge(
      "Sixteen tests of which the last fails do not hold together",
      .electors(for: 8, against: 1),
      .all(
        consents(of: 7) + [.count(atLeast: 8, by: .members), .noneAgainst]
      ),
      .against
    ),
  ]

  /// The most patients that a practice can have.
  private static let most = 1_000_000_000

  static let bounds: [RuleEdge] = [
    RuleEdge(
      "One patient more than half of twelve thousand million is more than half",
      .electors(for: 6, patients: most) + .electors(for: 1, patients: 1)
        + .electors(against: 6, patients: most),
      majorityOfPatients,
      .for
    ),
    RuleEdge(
      "Half of twelve thousand million patients are not more than half",
      .electors(for: 6, patients: most) + .electors(against: 6, patients: most),
      majorityOfPatients,
      .against
    ),
    RuleEdge(
      "A share a millionth short of the whole needs all but a millionth of the patients",
      .electors(for: 1, patients: 999_999_000) + .electors(against: 1, patients: 1_000),
      .share(.atLeast("999999/1000000"), of: .cast, by: .patients),
      .for
    ),
    RuleEdge(
      "One patient too few is not a millionth short of the whole",
      .electors(for: 1, patients: 999_998_999) + .electors(against: 1, patients: 1_001),
      .share(.atLeast("999999/1000000"), of: .cast, by: .patients),
      .against
    ),
    RuleEdge(
      "A count of a thousand million patients is reached exactly",
      .electors(for: 1, patients: most),
      .count(atLeast: most, by: .patients),
      .for
    ),
    RuleEdge(
      "A count of a thousand million patients is missed by one",
      .electors(for: 1, patients: most - 1),
      .count(atLeast: most, by: .patients),
      .none
    ),
    RuleEdge(
      "A count of a thousand million members is never reached",
      .electors(for: 3),
      .count(atLeast: most, by: .members),
      .none
    ),
  ]
}
