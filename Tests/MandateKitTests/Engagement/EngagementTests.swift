import MandateKit
import MandateKitReports
import Testing

@Suite("Engagement over time")
struct EngagementTests {
  /// A vote on a proposal, in time unless another day is given.
  private static func vote(
    _ voter: PartyID,
    _ proposal: Proposal.ID,
    _ choice: Choice,
    date: CivilDate = "2025-02-01"
  ) -> Act {
    .vote(by: voter, on: proposal, choice, date: date)
  }

  private static func voter(_ id: PartyID, _ acts: [Act], asOf date: CivilDate = "2025-12-31")
    throws -> Engagement.Voter
  {
    var vale = Vale()
    vale.acts = acts
    return try #require(try vale.engagement(asOf: date).voters.first { $0.id == id })
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var acts: [Act]
    var asOf: CivilDate = "2025-12-31"
    /// Of `p1`: could vote, for, against, abstained, late, recused, voted on open, yet to vote.
    var counts: [Int]
  }

  static let rows = [
    Row(testDescription: "Nobody voted", acts: [], counts: [3, 0, 0, 0, 0, 0, 0, 0]),
    Row(
      testDescription: "Each choice once",
      acts: [vote("p1", "a", .for), vote("p1", "b", .against), vote("p1", "c", .abstain)],
      counts: [3, 1, 1, 1, 0, 0, 0, 0]
    ),
    Row(
      testDescription: "Of two votes the later counts",
      acts: [vote("p1", "a", .for), vote("p1", "a", .against, date: "2025-02-02")],
      counts: [3, 0, 1, 0, 0, 0, 0, 0]
    ),
    Row(
      testDescription: "A vote after the decision is late, and no vote",
      acts: [vote("p1", "a", .for, date: "2025-03-02")],
      counts: [3, 0, 0, 0, 1, 0, 0, 0]
    ),
    Row(
      testDescription: "A vote in time and a late one: the one in time counts",
      acts: [vote("p1", "a", .for), vote("p1", "a", .against, date: "2025-03-02")],
      counts: [3, 1, 0, 0, 0, 0, 0, 0]
    ),
    Row(
      testDescription: "A vote after an early decision of the board is late",
      acts: [
        .decision(by: "board", on: "a", date: "2025-01-10"), vote("p1", "a", .for),
      ],
      counts: [3, 0, 0, 0, 1, 0, 0, 0]
    ),
    Row(
      testDescription: "Who is recused could not vote",
      acts: [.recusal(by: "p1", on: "a", date: "2025-01-10"), vote("p1", "a", .for)],
      counts: [2, 0, 0, 0, 0, 1, 0, 0]
    ),
    Row(
      testDescription: "While voting is open a vote is counted apart, and so is a silence",
      acts: [vote("p1", "a", .for)],
      asOf: "2025-02-10",
      counts: [0, 0, 0, 0, 0, 0, 1, 2]
    ),
    Row(
      testDescription: "A vote after the date is not known",
      acts: [vote("p1", "a", .for)],
      asOf: "2025-01-31",
      counts: [0, 0, 0, 0, 0, 0, 0, 3]
    ),
  ]

  @Test("A voter is counted by what it did on each proposal", arguments: rows)
  func counts(_ row: Row) throws {
    let voter = try Self.voter("p1", row.acts, asOf: row.asOf)
    #expect(
      [
        voter.couldVote, voter.votedFor, voter.votedAgainst, voter.abstained, voter.late,
        voter.recused, voter.votedOnOpen, voter.yetToVote,
      ] == row.counts
    )
    #expect(voter.voted + voter.silent == voter.couldVote)
  }

  @Test("The first and the last vote that count are told, and none where none does")
  func days() throws {
    let acts = [
      Self.vote("p1", "a", .for, date: "2025-02-03"),
      Self.vote("p1", "b", .for, date: "2025-01-09"),
      Self.vote("p1", "c", .for, date: "2025-04-01"),
    ]
    let voter = try Self.voter("p1", acts)
    #expect(voter.firstVote == "2025-01-09" && voter.lastVote == "2025-02-03")
    let silent = try Self.voter("p2", acts)
    #expect(silent.firstVote == nil && silent.lastVote == nil)
  }

  struct DecisiveRow: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var rule = DecisionRule.majority(of: .all)
    /// The votes on proposal `a`, of `p1`, `p2` and `p3` in order; `nil` for silence.
    var votes: [Choice?]
    /// Whose votes, and whose silences, were decisive.
    var decisive: [PartyID]
    var silences: [PartyID] = []
  }

  static let decisiveRows = [
    DecisiveRow(
      testDescription: "Three of three: nobody was needed",
      votes: [.for, .for, .for],
      decisive: []
    ),
    DecisiveRow(
      testDescription: "Two of three of all: both were needed, the silent one was not",
      votes: [.for, .for, nil],
      decisive: ["p1", "p2"]
    ),
    DecisiveRow(
      testDescription: "Two for and one against: the two were needed",
      votes: [.for, .against, .for],
      decisive: ["p1", "p3"]
    ),
    DecisiveRow(
      testDescription: "One for: each of the silent could have carried it",
      votes: [.for, nil, nil],
      decisive: [],
      silences: ["p2", "p3"]
    ),
    DecisiveRow(
      testDescription: "One for and one against: the opponent and the silent one prevented it",
      votes: [.for, .against, nil],
      decisive: ["p2"],
      silences: ["p3"]
    ),
    DecisiveRow(
      testDescription: "Of votes cast: one for is enough, and the silent could have stopped it",
      rule: .majority(),
      votes: [.for, nil, nil],
      decisive: ["p1"],
      silences: ["p2", "p3"]
    ),
    DecisiveRow(
      testDescription: "A vote against that makes the quorum carries what it opposes",
      rule: DecisionRule(
        quorum: .count(atLeast: 3),
        passes: .share(.moreThan(.half), of: .cast, by: .members)
      ),
      votes: [.for, .for, .against],
      decisive: ["p1", "p2", "p3"]
    ),
  ]

  @Test(
    "A vote is decisive where another, or none, would have changed what comes out",
    arguments: decisiveRows
  )
  func decisive(_ row: DecisiveRow) throws {
    var vale = Vale(rule: row.rule)
    vale.proposals = [Vale.proposal("a")]
    vale.acts = zip(["p1", "p2", "p3"] as [PartyID], row.votes).compactMap { voter, choice in
      choice.map { Self.vote(voter, "a", $0) }
    }
    let voters = try vale.engagement().voters
    #expect(voters.filter { $0.decisiveVotes == 1 }.map { $0.id } == row.decisive)
    #expect(voters.filter { $0.decisiveSilences == 1 }.map { $0.id } == row.silences)
    #expect(voters.allSatisfy { $0.decisiveVotes + $0.decisiveSilences <= 1 })
  }

  struct PassengerRow: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var rule: DecisionRule
    var effect: Engagement.BodyWithPassengers.Effect?
    /// The fewest votes of the others: with `p3` silent, and were it no member.
    var needed: [Int?]
    var canDecide = true
    /// What is said of it.
    var sentence: String
  }

  static let passengerRows = [
    PassengerRow(
      testDescription: "Of all, two of three are needed with it and two of two without: no matter",
      rule: .majority(of: .all),
      effect: Engagement.BodyWithPassengers.Effect.none,
      needed: [2, 2],
      sentence:
        "Its silence does not matter: the others need 2 votes for, as if it were no member."
    ),
    PassengerRow(
      testDescription:
        "Half of all is one of two without it, and two of three with it: it counts against",
      rule: DecisionRule(passes: .share(.atLeast(.half), of: .all, by: .members)),
      effect: .raises,
      needed: [2, 1],
      sentence:
        "Its silence counts against: the others need 2 votes for, and would need 1 vote, were it no"
        + " member."
    ),
    PassengerRow(
      testDescription: "Of the votes cast it does not matter",
      rule: .majority(),
      effect: Engagement.BodyWithPassengers.Effect.none,
      needed: [1, 1],
      sentence:
        "Its silence does not matter: the others need 1 vote for, as if it were no member."
    ),
    PassengerRow(
      testDescription: "A quorum of all three is out of reach without it",
      rule: DecisionRule(
        quorum: .count(atLeast: 3),
        passes: .share(.moreThan(.half), of: .cast, by: .members)
      ),
      effect: .blocks,
      needed: [nil, nil],
      canDecide: false,
      sentence:
        "Its silence blocks: without it no verdict is reached."
    ),
    PassengerRow(
      testDescription: "Unanimity of all is out of reach without it, and there would be a verdict",
      rule: DecisionRule(passes: .share(.atLeast(.whole), of: .all, by: .members)),
      effect: .blocks,
      needed: [nil, 2],
      sentence:
        "Its silence blocks: without it no votes of the others carry."
    ),
    PassengerRow(
      testDescription: "Where nobody may be against no vote for is needed",
      rule: DecisionRule(passes: .noneAgainst),
      effect: Engagement.BodyWithPassengers.Effect.none,
      needed: [0, 0],
      sentence: "Silence is consent in it: no vote for is needed."
    ),
    PassengerRow(
      testDescription: "Where nothing can carry its silence does nothing",
      rule: DecisionRule(passes: .count(atLeast: 9, by: .members)),
      effect: nil,
      needed: [nil, nil],
      sentence: "Nothing carries in it, whoever votes."
    ),
  ]

  @Test(
    "The rule tells whether silence blocks, counts against or does not matter",
    arguments: passengerRows
  )
  func passengers(_ row: PassengerRow) throws {
    var vale = Vale(rule: row.rule)
    vale.acts = ["p1", "p2"].map { Self.vote($0, "a", .for) }
    let engagement = try vale.engagement()
    #expect(engagement.passengers == ["p3"])
    let body = try #require(engagement.bodiesWithPassengers.first)
    #expect(engagement.bodiesWithPassengers.count == 1)
    #expect(body.id == "network" && body.passengers == ["p3"] && body.electors == 3)
    #expect(body.patients == 4_000)
    #expect(body.effect == row.effect)
    #expect([body.votesNeeded?.count, body.votesNeededWithout?.count] == row.needed)
    #expect(body.canDecide == row.canDecide)
    let sentence = body.sentence(DisplayNames(try vale.docket()))
    #expect(sentence == "network: 1 of 3 electors (p3, 4,000 patients). \(row.sentence)")
  }

  @Test("Where all are passengers it is told that nobody else votes")
  func onlyPassengers() throws {
    let vale = Vale()
    let body = try #require(try vale.engagement().bodiesWithPassengers.first)
    #expect(body.effect == .blocks && body.canDecide == false)
    let sentence = body.sentence(DisplayNames(try vale.docket()))
    #expect(
      sentence.hasSuffix("Nobody else votes in it, so that nothing carries while they are silent.")
    )
  }

  @Test(
    "Nobody is a passenger before enough proposals are closed, or once it has voted on an open one"
  )
  func notYetPassengers() throws {
    var vale = Vale()
    #expect(try vale.engagement().passengers == ["p1", "p2", "p3"])
    #expect(try vale.docket().engagement(asOf: "2025-12-31", leastForPassenger: 4).passengers == [])
    vale.proposals.append(Vale.proposal("d", on: "2026-06-01"))
    vale.acts = [Self.vote("p2", "d", .against, date: "2025-12-01")]
    #expect(try vale.engagement().passengers == ["p1", "p3"])
    #expect(try vale.engagement().openProposals == 1)
  }

  @Test("Who has a casting vote alone is not counted as a voter")
  func castingVote() throws {
    var rule = DecisionRule.majority()
    rule.castingVote = .listed(["lind"])
    let engagement = try Vale(rule: rule).engagement()
    #expect(engagement.voters.map { $0.id } == ["p1", "p2", "p3"])
  }

  @Test("Whose votes were decisive among very many is not found, and that is told")
  func manyVoters() throws {
    let practices = (0..<2_700).map { Body.practice(Body.ID("p\($0)"), patients: 1) }
    let docket = try Docket(
      governance: Governance(
        GovernanceDocument(
          bodies: practices + [Body("network", kind: .federation, rule: .majority())],
          memberships: practices.map { Membership($0.id, of: "network") },
          provisions: Vale().provisions
        )
      ),
      proposals: [
        Proposal(
          "a",
          subjects: ["contract"],
          affects: "network",
          proposer: "network",
          forum: "network",
          decisionDate: "2025-03-01"
        )
      ],
      record: ActRecord([Self.vote("p0", "a", .for)])
    )
    let engagement = docket.engagement(asOf: "2025-12-31")
    #expect(engagement.notExamined == ["a"])
    #expect(engagement.voters.count == 2_700)
    #expect(engagement.voters.allSatisfy { $0.decisiveVotes + $0.decisiveSilences == 0 })
    #expect(engagement.voters.reduce(0) { $0 + $1.voted } == 1)
  }

  @Test("Without proposals there is nothing to tell")
  func empty() throws {
    var vale = Vale()
    vale.proposals = []
    let engagement = try vale.engagement()
    #expect(engagement.voters.isEmpty && engagement.commitments.isEmpty)
    #expect(engagement.closedProposals == 0 && engagement.openProposals == 0)
  }

  @Test("A proposal that was opened after the date is left out")
  func openedLater() throws {
    var vale = Vale()
    vale.proposals[0].opened = "2025-02-20"
    #expect(try vale.engagement(asOf: "2025-02-19").openProposals == 2)
    #expect(try vale.engagement(asOf: "2025-02-20").openProposals == 3)
  }
}
