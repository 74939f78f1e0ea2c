import MandateKit

extension CommitteeEdges {
  private static let tie: [Seat] = [.seat("a", .for), .seat("b", .against)]

  static let castingVotes: [CommitteeEdge] = [
    CommitteeEdge("A tie does not carry", tie, majority, .against),
    CommitteeEdge(
      "A tie carries where the chair, who has no seat, is for",
      tie,
      majority,
      castingVote: .listed(["chair"]),
      outside: [("chair", .for)],
      .for
    ),
    CommitteeEdge(
      "A tie does not carry where the chair abstains",
      tie,
      majority,
      castingVote: .listed(["chair", "deputy"]),
      outside: [("chair", .abstain), ("deputy", .for)],
      .against
    ),
    CommitteeEdge(
      "Where the chair is not there, the deputy decides",
      tie,
      majority,
      castingVote: .listed(["chair", "deputy"]),
      outside: [("deputy", .for)],
      .for
    ),
    CommitteeEdge(
      "Where the chair is recused, the deputy decides",
      tie,
      majority,
      castingVote: .listed(["chair", "deputy"]),
      recused: ["chair"],
      outside: [("chair", .against), ("deputy", .for)],
      .for
    ),
    CommitteeEdge(
      "Where nobody who has it is there, a tie does not carry",
      tie,
      majority,
      castingVote: .listed(["chair", "deputy"]),
      .against
    ),
    CommitteeEdge(
      "An elector who has it votes twice, the same way",
      [.seat("chair", .for), .seat("b", .against)],
      majority,
      castingVote: .listed(["chair"]),
      .for
    ),
    CommitteeEdge(
      "A casting act goes before the position of who is there",
      tie,
      majority,
      castingVote: .listed(["chair", "deputy"]),
      casting: [.cast(by: "deputy", .for)],
      outside: [("chair", .against)],
      .for
    ),
    CommitteeEdge(
      "The latest casting act counts",
      tie,
      majority,
      castingVote: .listed(["chair"]),
      casting: [
        .cast(by: "chair", .for, date: "2025-03-11"),
        .cast(by: "chair", .against, date: "2025-03-12"),
      ],
      .against
    ),
    CommitteeEdge(
      "Whoever presides decides by an act, and by no position",
      tie,
      majority,
      castingVote: .presiding,
      .against
    ),
    CommitteeEdge(
      "An elector who presides makes a tie carry",
      tie,
      majority,
      castingVote: .presiding,
      casting: [.cast(by: "b", .for)],
      .for
    ),
    CommitteeEdge(
      "Who is no elector cannot preside",
      tie,
      majority,
      castingVote: .presiding,
      casting: [.cast(by: "elsewhere", .for)],
      .against
    ),
    CommitteeEdge(
      "Nought to nought is no tie",
      [.seat("a", .abstain), .seat("b", .abstain)],
      majority,
      castingVote: .listed(["chair"]),
      outside: [("chair", .for)],
      .abstain
    ),
    CommitteeEdge(
      "It bears on no share of all",
      tie,
      .share(.moreThan(.half), of: .all, by: .members),
      castingVote: .listed(["chair"]),
      outside: [("chair", .for)],
      .against
    ),
    CommitteeEdge(
      "It bears on no more than three fifths",
      [
        .seat("a", .for), .seat("b", .for), .seat("c", .for), .seat("d", .against),
        .seat("e", .against),
      ],
      .share(.moreThan("3/5"), of: .cast, by: .members),
      castingVote: .listed(["chair"]),
      outside: [("chair", .for)],
      .against
    ),
    CommitteeEdge(
      "It bears on a half however written",
      tie,
      .share(.moreThan("500000/1000000"), of: .cast, by: .members),
      castingVote: .listed(["chair"]),
      outside: [("chair", .for)],
      .for
    ),
    CommitteeEdge(
      "It bears on each test whose own votes are equal, and on no other",
      [.seat("a", .for, votes: 2), .seat("b", .against, votes: 3)],
      .all([majority, .share(.moreThan(.half), of: .cast, by: .votes)]),
      castingVote: .listed(["chair"]),
      outside: [("chair", .for)],
      .against
    ),
    CommitteeEdge(
      "While voting is open a casting act can still come",
      tie,
      majority,
      castingVote: .listed(["chair"]),
      outside: [("chair", .against)],
      isOpen: true,
      [.for, .against]
    ),
    CommitteeEdge(
      "Once one is on record it stays",
      tie,
      majority,
      castingVote: .listed(["chair"]),
      casting: [.cast(by: "chair", .against)],
      outside: [("chair", .for)],
      isOpen: true,
      .against
    ),
    CommitteeEdge(
      "None can come where everybody who has it is recused",
      tie,
      majority,
      castingVote: .listed(["chair"]),
      recused: ["chair"],
      isOpen: true,
      .against
    ),
  ]
}
