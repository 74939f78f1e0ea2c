import MandateKit
import Testing

@Suite("Engagement, counted slowly")
struct EngagementReferenceTests {
  @Test("The counts of random cases are those of the reference")
  func random() throws {
    var (votes, decisive, silences, recused, notices, commitments) = (0, 0, 0, 0, 0, 0)
    for seed in UInt64(0)..<160 {
      let random = RandomCase.make(seed: seed)
      let engagement = try random.docket().engagement(asOf: random.asOf)
      let reference = ReferenceEngagement(random)
      #expect(engagement.voters.map { $0.id } == reference.voters.keys.sorted(), "seed \(seed)")
      for voter in engagement.voters {
        let counts = [
          voter.couldVote, voter.votedFor, voter.votedAgainst, voter.abstained, voter.late,
          voter.recused, voter.votedOnOpen, voter.yetToVote, voter.decisiveVotes,
          voter.decisiveSilences,
        ]
        #expect(counts == reference.voters[voter.id], "seed \(seed), \(voter.id)")
        votes += voter.voted
        decisive += voter.decisiveVotes
        silences += voter.decisiveSilences
        recused += voter.recused
      }
      #expect(engagement.consultees.map { $0.id } == reference.consultees.keys.sorted())
      for consultee in engagement.consultees {
        let counts = [
          consultee.asked, consultee.answered, consultee.closedUnanswered,
          consultee.awaitingAnswer, consultee.mostAtOnce,
        ]
        #expect(counts == reference.consultees[consultee.id], "seed \(seed), \(consultee.id)")
        #expect(consultee.answeredInTime <= consultee.answered)
        #expect(consultee.overdue <= consultee.awaitingAnswer)
      }
      func sum(
        _ counts: KeyPath<Engagement.NoticesOwed, Engagement.NoticesOwed.Counts>
      ) -> [Int] {
        [\Engagement.NoticesOwed.Counts.inTime, \.late, \.missing, \.due].map { number in
          engagement.notices.reduce(0) { $0 + $1[keyPath: counts][keyPath: number] }
        }
      }
      #expect([sum(\.before), sum(\.after)] == reference.notices, "seed \(seed)")
      notices += reference.notices.joined().reduce(0, +)
      let outcomes = Dictionary(
        uniqueKeysWithValues: engagement.commitments.map { ($0.proposal, $0.fate.outcomes) }
      )
      #expect(Set(outcomes.keys) == Set(reference.commitments.keys))
      for (proposal, outcome) in reference.commitments {
        commitments += 1
        #expect(outcomes[proposal]?.contains(outcome) == true, "seed \(seed), \(proposal)")
      }
    }
    #expect(votes > 100 && decisive > 20 && silences > 20 && recused > 5)
    #expect(notices > 20 && commitments > 50)
  }

  /// Rules of a body of practices of 6,000, 5,000, 4,000, 3,000 and 2,000 patients.
  static let rules: [DecisionRule] =
    [Condition.Denominator.cast, .present, .all].flatMap { denominator in
      [Condition.Weight.members, .patients].flatMap { weight -> [DecisionRule] in
        let share = Condition.share(.moreThan(.half), of: denominator, by: weight)
        return [
          DecisionRule(passes: share),
          DecisionRule(quorum: .count(atLeast: 3), passes: share),
          DecisionRule(
            quorum: .share(.moreThan(.half), of: .all, by: weight),
            passes: .all([share, .noneAgainst()])
          ),
        ]
      }
    } + [DecisionRule(passes: .any([.consentOf("p2"), .count(atLeast: 4, by: .members)]))]

  @Test(
    "The votes needed with passengers silent, or no members, are those found by trying all sets",
    arguments: rules
  )
  func votesNeeded(_ rule: DecisionRule) throws {
    let practices: [PartyID] = ["p1", "p2", "p3", "p4", "p5"]
    for passengers in [["p5"], ["p2"], ["p1", "p4"], ["p2", "p3", "p5"]] as [[PartyID]] {
      let voters = practices.filter { !passengers.contains($0) }
      let engagement = try Self.docket(rule, practices, voting: voters, on: "old")
        .engagement(asOf: "2025-06-01", leastForPassenger: 1)
      #expect(engagement.passengers == passengers)
      let body = try #require(engagement.bodiesWithPassengers.first)
      let silent = try Self.fewest(rule, practices, of: voters)
      let without = try Self.fewest(rule, voters, of: voters)
      #expect(body.votesNeeded?.count == silent, "\(passengers)")
      #expect(body.votesNeededWithout?.count == without, "\(passengers)")
      #expect(body.votesNeededOfAll?.count == (try Self.fewest(rule, practices, of: practices)))
    }
  }

  /// The fewest of some practices whose votes for carry, found by trying every set of them.
  private static func fewest(
    _ rule: DecisionRule,
    _ members: [PartyID],
    of voters: [PartyID]
  ) throws -> Int? {
    try (0..<(1 << voters.count)).compactMap { set -> Int? in
      let voting = voters.indices.filter { set >> $0 & 1 == 1 }.map { voters[$0] }
      let docket = try docket(rule, members, voting: voting, on: "old")
      let answer = try docket.question("old").asOf("2025-06-01").resolution
      return answer.requirements.allSatisfy { $0.status == .met } ? voting.count : nil
    }.min()
  }

  /// A network of some practices that decides by a rule, and those who voted for a proposal.
  static func docket(
    _ rule: DecisionRule,
    _ members: [PartyID],
    voting: [PartyID],
    on proposal: Proposal.ID
  ) throws -> Docket {
    let sizes: [PartyID: Int] = [
      "p1": 6_000, "p2": 5_000, "p3": 4_000, "p4": 3_000, "p5": 2_000,
    ]
    return try Docket(
      governance: Governance(
        GovernanceDocument(
          bodies: sizes.keys.sorted().map { .practice($0, patients: sizes[$0] ?? 0) } + [
            Body("network", kind: .primaryCareNetwork, rule: rule)
          ],
          memberships: members.map { Membership($0, of: "network") },
          provisions: [
            Provision("agree", requires: .approval(of: .body("network")), force: .essential)
          ]
        )
      ),
      proposals: [
        Proposal(
          proposal,
          subjects: ["contract"],
          affects: "network",
          proposer: "network",
          forum: "network",
          decisionDate: "2025-03-01"
        )
      ],
      record: ActRecord(voting.map { .vote(by: $0, on: proposal, .for, date: "2025-02-01") })
    )
  }
}

extension Engagement.Commitment.Fate {
  /// The outcomes that go with it.
  fileprivate var outcomes: Set<Outcome> {
    switch self {
    case .stands, .ratified: [.mandated]
    case .awaitingRatification, .undetermined: [.undetermined]
    case .lapsed, .neverMandated: [.notMandated]
    case .repudiated: [.mandated, .notMandated]
    }
  }
}
