import MandateKit

extension RuleEdges {
  static let zeros: [RuleEdge] = [
    RuleEdge("Of none cast there is no share", .electors(none: 3), least("1/1000000"), .none),
    RuleEdge(
      "Of none cast nothing is more than nothing",
      .electors(abstain: 3),
      more(than: "0/1"),
      .abstain
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
      .abstain
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
