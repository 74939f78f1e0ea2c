import MandateKit

/// The edges of votes, classes, whole numbers, quorums and abstention in a committee.
enum CommitteeEdges {
  typealias Seat = CommitteeEdge.Seat

  static let majority = Condition.share(.moreThan(.half), of: .cast, by: .members)

  static let weights: [CommitteeEdge] = [
    CommitteeEdge(
      "Seven votes of twelve are more than half, though one member of three casts them",
      [.seat("a", .for, votes: 7), .seat("b", .against, votes: 3), .seat("c", .against, votes: 2)],
      .share(.moreThan(.half), of: .cast, by: .votes),
      .for
    ),
    CommitteeEdge(
      "A membership without votes gives one",
      [.seat("a", .for, votes: 2), .seat("b", .against), .seat("c", .against)],
      .share(.moreThan(.half), of: .cast, by: .votes),
      .against
    ),
    CommitteeEdge(
      "A scale gives a practice one vote for each thousand patients, the nearest with halves up",
      [.seat("a", .for, patients: 1_500), .seat("b", .against, patients: 1_499)],
      .share(.moreThan(.half), of: .cast, by: .votes),
      scale: VoteScale(patients: 1_000, rounding: .nearest),
      .for
    ),
    CommitteeEdge(
      "The votes of a membership go before those of a scale",
      [.seat("a", .for, patients: 9_000, votes: 1), .seat("b", .against, patients: 2_000)],
      .share(.moreThan(.half), of: .cast, by: .votes),
      scale: VoteScale(patients: 1_000, rounding: .down),
      .against
    ),
    CommitteeEdge(
      "A person under a scale has the fewest votes that it gives",
      [.seat("a", .for, patients: 900), .seat("b", .against)],
      .share(.moreThan(.half), of: .cast, by: .votes),
      scale: VoteScale(patients: 1_000, rounding: .down, atLeast: 1),
      .against
    ),
    CommitteeEdge(
      "Votes of nought count for nothing, and of nothing no share is reached",
      [.seat("a", .for, votes: 0)],
      .share(.atLeast(.half), of: .all, by: .votes),
      .none
    ),
    CommitteeEdge(
      "Six of nine are two thirds of the whole number, one of the nine being recused",
      (0..<9).map { .seat(PartyID("e\($0)"), $0 < 6 ? .for : .against) },
      .share(.atLeast(.twoThirds), of: .whole, by: .members),
      recused: ["e8"],
      .for
    ),
    CommitteeEdge(
      "Six of nine are not two thirds of the whole number where one of the six is recused",
      (0..<9).map { .seat(PartyID("e\($0)"), $0 < 6 ? .for : .against) },
      .share(.atLeast(.twoThirds), of: .whole, by: .members),
      recused: ["e0"],
      .against
    ),
    CommitteeEdge(
      "The whole number counts the votes of the recused",
      [.seat("a", .for, votes: 4), .seat("b", .none, votes: 5)],
      .share(.moreThan(.half), of: .whole, by: .votes),
      recused: ["b"],
      .none
    ),
  ]

  static let classes: [CommitteeEdge] = [
    CommitteeEdge(
      "Only clinical members count among the clinical",
      [
        .seat("a", .for, "clinical"), .seat("b", .for, "clinical", "lay"),
        .seat("c", .against, "lay"),
        .seat("d", .against), .seat("e", .against, "clinical"),
      ],
      .share(.moreThan(.half), of: .cast, by: .members, among: "clinical"),
      .for
    ),
    CommitteeEdge(
      "The kind of a body is a class of its own",
      [.seat("a", .for, patients: 10), .seat("b", .against)],
      .share(.atLeast(.whole), of: .all, by: .members, among: "practice"),
      .for
    ),
    CommitteeEdge(
      "A person has no kind",
      [.seat("a", .for), .seat("b", .for)],
      .count(atLeast: 1, by: .members, among: "person"),
      .none
    ),
    CommitteeEdge(
      "Of a class that nobody has no share is reached",
      [.seat("a", .for)],
      .share(.atLeast(.half), of: .all, by: .members, among: "lay"),
      .none
    ),
    CommitteeEdge(
      "Of a class that nobody has nobody is against",
      [.seat("a", .against)],
      .noneAgainst(among: "lay"),
      .for
    ),
    CommitteeEdge(
      "A quorum of at least half of a class that nobody has is met",
      [.seat("a", .for)],
      majority,
      quorum: .share(.atLeast(.half), among: "lay"),
      .for
    ),
    CommitteeEdge(
      "A quorum of more than half of a class that nobody has is not met",
      [.seat("a", .for)],
      majority,
      quorum: .share(.moreThan(.half), among: "lay"),
      .none
    ),
    CommitteeEdge(
      "Patients are counted among a class",
      [
        .seat("a", .for, patients: 300, "rural"), .seat("b", .against, patients: 299, "rural"),
        .seat("c", .against, patients: 9_000),
      ],
      .share(.moreThan(.half), of: .cast, by: .patients, among: "rural"),
      .for
    ),
  ]

  static let quorums: [CommitteeEdge] = [
    CommitteeEdge(
      "More than half of four is not two",
      [.seat("a", .for), .seat("b", .abstain), .seat("c", .none), .seat("d", .none)],
      .count(atLeast: 1, by: .members),
      quorum: .share(.moreThan(.half)),
      .none
    ),
    CommitteeEdge(
      "The whole number of a quorum counts the recused, who cannot make it",
      [.seat("a", .for), .seat("b", .for), .seat("c", .for), .seat("d", .for)],
      .count(atLeast: 1, by: .members),
      quorum: .share(.atLeast(.half), of: .whole),
      recused: ["b", "c", "d"],
      .none
    ),
    CommitteeEdge(
      "One of the one who is not recused is all",
      [.seat("a", .for), .seat("b", .for), .seat("c", .for)],
      .count(atLeast: 1, by: .members),
      quorum: .share(.atLeast(.whole)),
      recused: ["b", "c"],
      .for
    ),
    CommitteeEdge(
      "A quorum by votes is made by those who have them",
      [.seat("a", .for, votes: 6), .seat("b", .none, votes: 3), .seat("c", .none, votes: 3)],
      .count(atLeast: 1, by: .members),
      quorum: .share(.atLeast(.half), by: .votes),
      .for
    ),
    CommitteeEdge(
      "Who abstains is present",
      [.seat("a", .for), .seat("b", .abstain)],
      majority,
      quorum: .presenceOf("b"),
      .for
    ),
    CommitteeEdge(
      "Who is recused is not present",
      [.seat("a", .for), .seat("b", .for)],
      majority,
      quorum: .presenceOf("b"),
      recused: ["b"],
      .none
    ),
    CommitteeEdge(
      "Who is no elector is not present",
      [.seat("a", .for)],
      majority,
      quorum: .presenceOf("elsewhere"),
      outside: [("elsewhere", .for)],
      .none
    ),
    CommitteeEdge(
      "A quorum asks for several things at once",
      [.seat("a", .for, "clinical"), .seat("b", .for), .seat("c", .none)],
      majority,
      quorum: .all([.count(2), .count(atLeast: 1, among: "clinical")]),
      .for
    ),
    CommitteeEdge(
      "A quorum asks for one of several things, of which none is so",
      [.seat("a", .for), .seat("b", .for), .seat("c", .none)],
      majority,
      quorum: .any([.count(3), .count(atLeast: 1, among: "clinical")]),
      .none
    ),
    CommitteeEdge(
      "Nothing asked for is met, and one of nothing is not",
      [.seat("a", .for)],
      majority,
      quorum: .all([.all([]), .any([])]),
      .none
    ),
  ]

  static let abstentions: [CommitteeEdge] = [
    CommitteeEdge(
      "Who only abstains makes the committee abstain",
      [.seat("a", .for), .seat("b", .abstain), .seat("c", .none)],
      .share(.moreThan(.half), of: .all, by: .members),
      .abstain
    ),
    CommitteeEdge(
      "One against goes before one who abstains",
      [.seat("a", .against), .seat("b", .abstain)],
      majority,
      .against
    ),
    CommitteeEdge(
      "Support that falls short without abstention lapses",
      [.seat("a", .for), .seat("b", .none), .seat("c", .none)],
      .share(.moreThan(.half), of: .all, by: .members),
      .none
    ),
    CommitteeEdge(
      "Without a quorum nobody abstains",
      [.seat("a", .abstain), .seat("b", .none)],
      majority,
      quorum: .count(2),
      .none
    ),
    CommitteeEdge(
      "While voting is open it can come to anything",
      [.seat("a", .none), .seat("b", .none)],
      majority,
      isOpen: true,
      .any
    ),
    CommitteeEdge(
      "Where one is against for good, it can neither abstain nor lapse",
      [.seat("a", .against), .seat("b", .none), .seat("c", .none)],
      majority,
      isOpen: true,
      [.for, .against]
    ),
    CommitteeEdge(
      "Where one abstains for good, it cannot lapse",
      [.seat("a", .abstain), .seat("b", .none)],
      majority,
      isOpen: true,
      [.for, .against, .abstain]
    ),
  ]
}
