import MandateKit

/// The edges, by operator.
enum RuleEdges {
  static func majority(
    of denominator: Condition.Denominator,
    by weight: Condition.Weight = .members
  ) -> Condition {
    .share(.moreThan(.half), of: denominator, by: weight)
  }

  static func least(
    _ fraction: Fraction,
    of denominator: Condition.Denominator = .cast,
    by weight: Condition.Weight = .members
  ) -> Condition {
    .share(.atLeast(fraction), of: denominator, by: weight)
  }

  static func more(
    than fraction: Fraction,
    of denominator: Condition.Denominator = .cast
  ) -> Condition {
    .share(.moreThan(fraction), of: denominator, by: .members)
  }

  static let shares: [RuleEdge] = [
    RuleEdge(
      "7 of 13 is at least 7/13",
      .electors(for: 7, against: 6),
      least("7/13"),
      .for
    ),
    RuleEdge(
      "7 of 13 is not more than 7/13",
      .electors(for: 7, against: 6),
      more(than: "7/13"),
      .against
    ),
    RuleEdge(
      "8 of 13 is more than 7/13",
      .electors(for: 8, against: 5),
      more(than: "7/13"),
      .for
    ),
    RuleEdge(
      "6 of 13 is not at least 7/13",
      .electors(for: 6, against: 7),
      least("7/13"),
      .against
    ),
    RuleEdge(
      "7 of 13 is at least 14/26, the same fraction in other words",
      .electors(for: 7, against: 6),
      least("14/26"),
      .for
    ),
    RuleEdge(
      "7 of 13 is not at least a fraction a millionth above 7/13",
      .electors(for: 7, against: 6),
      least("538462/1000000"),
      .against
    ),
    RuleEdge(
      "7 of 13 is more than a fraction less than a millionth below 7/13",
      .electors(for: 7, against: 6),
      more(than: "538461/1000000"),
      .for
    ),
    RuleEdge(
      "A tie is not more than half",
      .electors(for: 3, against: 3),
      majority(of: .cast),
      .against
    ),
    RuleEdge("A tie is at least half", .electors(for: 3, against: 3), least(.half), .for),
    RuleEdge("One is more than none", .electors(for: 1, against: 9), more(than: "0/1"), .for),
    RuleEdge("None is not more than none", .electors(against: 9), more(than: "0/1"), .against),
    RuleEdge("All of those cast is the whole", .electors(for: 2, none: 3), least(.whole), .for),
    RuleEdge(
      "All but one abstention of those present is not the whole",
      .electors(for: 2, abstain: 1),
      least(.whole, of: .present),
      .abstain
    ),
    RuleEdge(
      "An abstention does not count among those cast",
      .electors(for: 2, against: 1, abstain: 9),
      majority(of: .cast),
      .for
    ),
    RuleEdge(
      "An abstention counts among those present",
      .electors(for: 2, against: 1, abstain: 1),
      majority(of: .present),
      .against
    ),
    RuleEdge(
      "The silent do not count among those present",
      .electors(for: 2, abstain: 1, none: 9),
      majority(of: .present),
      .for
    ),
    RuleEdge(
      "The silent count among all",
      .electors(for: 2, none: 2),
      majority(of: .all),
      .none
    ),
    RuleEdge(
      "More than half of all is more than half though nobody else came",
      .electors(for: 3, none: 2),
      majority(of: .all),
      .for
    ),
    RuleEdge(
      "A member more is not a patient more",
      [.init(position: .for, patients: 1), .init(position: .for, patients: 1)]
        + .electors(against: 1, patients: 3),
      majority(of: .cast, by: .patients),
      .against
    ),
    RuleEdge(
      "A patient more is not a member more",
      [.init(position: .for, patients: 3)] + .electors(against: 2, patients: 1),
      majority(of: .cast, by: .patients),
      .for
    ),
    RuleEdge(
      "Patients tied are not more than half",
      [.init(position: .for, patients: 6)] + .electors(against: 2, patients: 3),
      majority(of: .cast, by: .patients),
      .against
    ),
  ]
}
