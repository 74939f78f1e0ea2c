import MandateKit

/// The edges, by operator.
enum RuleEdges {
  private static func majority(
    of denominator: Condition.Denominator,
    by weight: Condition.Weight = .members
  ) -> Condition {
    .share(.moreThan(.half), of: denominator, by: weight)
  }

  private static func least(
    _ fraction: Fraction,
    of denominator: Condition.Denominator = .cast,
    by weight: Condition.Weight = .members
  ) -> Condition {
    .share(.atLeast(fraction), of: denominator, by: weight)
  }

  private static func more(
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
      .none
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

  static let zeros: [RuleEdge] = [
    RuleEdge("Of none cast there is no share", .electors(none: 3), least("1/1000000"), .none),
    RuleEdge(
      "Of none cast nothing is more than nothing",
      .electors(abstain: 3),
      more(than: "0/1"),
      .none
    ),
    RuleEdge(
      "Of none present there is no share",
      .electors(none: 3),
      more(than: "0/1", of: .present),
      .none
    ),
    RuleEdge(
      "Of those all of whom abstain the share is nought",
      .electors(abstain: 3),
      least("1/1000000", of: .present),
      .none
    ),
    RuleEdge(
      "Of no patients cast there is no share, however many are for",
      .electors(for: 3, patients: 0),
      least("1/1000000", of: .cast, by: .patients),
      .none
    ),
    RuleEdge(
      "Of no patients at all there is no share, however many are for",
      .electors(for: 3, patients: 0),
      least("1/1000000", of: .all, by: .patients),
      .none
    ),
    RuleEdge(
      "Of no patients present there is no share, and one against opposes",
      .electors(for: 3, against: 1, patients: 0),
      .share(.moreThan("0/1"), of: .present, by: .patients),
      .against
    ),
    RuleEdge("An empty electorate decides nothing", [], .all([]), .none),
    RuleEdge("An empty electorate consents to nothing", [], .noneAgainst, .none),
    RuleEdge(
      "An empty electorate is not quorate by nought",
      [],
      .all([]),
      quorum: .count(0),
      .none
    ),
    RuleEdge(
      "With all recused nothing is decided",
      .electors(for: 2),
      .all([]),
      recused: [0, 1],
      .none
    ),
    RuleEdge(
      "With all but one recused the one is all",
      .electors(for: 1, against: 2),
      least(.whole, of: .all),
      recused: [1, 2],
      .for
    ),
  ]

  static let quorums: [RuleEdge] = [
    RuleEdge(
      "A quorum of nought needs nobody",
      .electors(none: 2),
      .all([]),
      quorum: .count(0),
      .for
    ),
    RuleEdge(
      "A fraction of nought needs nobody",
      .electors(none: 2),
      .noneAgainst,
      quorum: .fraction("0/1"),
      .for
    ),
    RuleEdge(
      "Two present are a quorum of two",
      .electors(for: 1, abstain: 1, none: 3),
      majority(of: .cast),
      quorum: .count(2),
      .for
    ),
    RuleEdge(
      "One present is no quorum of two",
      .electors(for: 1, none: 4),
      majority(of: .cast),
      quorum: .count(2),
      .none
    ),
    RuleEdge(
      "A quorum above all is never met",
      .electors(for: 3),
      majority(of: .cast),
      quorum: .count(4),
      .none
    ),
    RuleEdge(
      "A quorum of a thousand million is never met by three",
      .electors(for: 3),
      majority(of: .cast),
      quorum: .count(1_000_000_000),
      .none
    ),
    RuleEdge(
      "Half of five is three",
      .electors(for: 2, none: 3),
      majority(of: .cast),
      quorum: .fraction(.half),
      .none
    ),
    RuleEdge(
      "Three of five are half",
      .electors(for: 2, against: 1, none: 2),
      majority(of: .cast),
      quorum: .fraction(.half),
      .for
    ),
    RuleEdge(
      "The whole is everybody",
      .electors(for: 2, abstain: 2, none: 1),
      majority(of: .cast),
      quorum: .fraction(.whole),
      .none
    ),
    RuleEdge(
      "A recused elector is not missing from a quorum",
      .electors(for: 2, abstain: 2, none: 1),
      majority(of: .cast),
      quorum: .fraction(.whole),
      recused: [4],
      .for
    ),
    RuleEdge(
      "A recused elector does not make a quorum",
      .electors(for: 2, none: 1),
      majority(of: .cast),
      quorum: .count(2),
      recused: [1],
      .none
    ),
    RuleEdge(
      "Without a quorum those against do not oppose",
      .electors(against: 1, none: 4),
      majority(of: .cast),
      quorum: .count(2),
      .none
    ),
    RuleEdge(
      "Those against are present",
      .electors(for: 2, against: 1, none: 2),
      .count(atLeast: 2, by: .members),
      quorum: .count(3),
      .for
    ),
  ]
}
