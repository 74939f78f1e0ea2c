import MandateKit
import Testing

@Suite("The chance of an approval with a record")
struct ChanceOnRecordTests {
  typealias Expectation = ChanceOfApproval.Expectation

  /// What the record of the cases had, so that a test knows what it saw.
  private struct Seen {
    var games = 0
    var withVotes = 0
    var withRecusals = 0
    var closed = 0
    var withCastingVotes = 0
    var uncertain = 0
  }

  /// Returns the chance by answering every way in which those vote who have not.
  ///
  /// What the chance leaves aside is left out of the record: casting votes, and the votes of bodies that decide by a
  /// rule.
  private static func counted(
    _ question: Docket.Question,
    _ chance: ChanceOfApproval
  ) throws -> Double {
    let voters = Set(chance.voters.map { $0.id })
    let kept = question.docket.record.acts.filter { act in
      switch act {
      case .vote(let vote):
        vote.proposal != question.proposal.id
          || voters.contains(vote.by) && vote.date <= question.asOf
      case .recusal(let recusal): recusal.date <= question.asOf
      case .decision(let decision): decision.date <= question.asOf
      case .castingVote: false
      default: true
      }
    }
    let open = chance.voters.filter { $0.expectation != nil }
    let date = max(question.asOf, question.proposal.decisionDate)
    let ways = open.reduce(1) { ways, _ in ways * 3 }
    return try (0..<ways).reduce(0.0) { sum, way in
      var (rest, weight, votes) = (way, 1.0, [Act]())
      for voter in open {
        let expected = try #require(voter.expectation)
        let choice: Choice? = rest % 3 == 0 ? .for : rest % 3 == 1 ? .against : nil
        switch choice {
        case .for?: weight *= expected.takesPart * expected.votesFor
        case nil: weight *= 1 - expected.takesPart
        default: weight *= expected.takesPart * (1 - expected.votesFor)
        }
        if let choice {
          votes.append(
            .vote(
              by: voter.id,
              on: question.proposal.id,
              choice,
              date: question.proposal.decisionDate
            )
          )
        }
        rest /= 3
      }
      if weight == 0 { return sum }
      let docket = try Docket(
        governance: question.docket.governance,
        proposals: question.docket.proposals,
        record: ActRecord(kept + votes)
      )
      let answer = try docket.question(question.proposal.id).asOf(date).resolution
      let approvals = answer.requirements.filter { $0.kind == .approval && $0.force == .essential }
      return approvals.allSatisfy { $0.status == .met } ? sum + weight : sum
    }
  }

  private static func check(_ question: Docket.Question, seed: UInt64, _ seen: inout Seen) throws {
    let expected: (PartyID) -> Expectation = { voter in
      var random = SplitMix64(seed: voter.rawValue.utf8.reduce(seed) { $0 &* 31 &+ UInt64($1) })
      func number() -> Double { Double(random.next() % 1_001) / 1_000 }
      return Expectation(takesPart: number(), votesFor: number())
    }
    guard let chance = question.chanceOfApproval(expected),
      chance.voters.count(where: { $0.expectation != nil }) <= 4
    else { return }
    let counted = try counted(question, chance)
    let found = try #require(chance.probability)
    #expect(abs(found - counted) < 2e-12, "seed \(seed), \(question.proposal.id) \(question.asOf)")
    seen.games += 1
    if counted > 0.001, counted < 0.999 { seen.uncertain += 1 }
    let acts = question.docket.record.acts.filter { $0.proposal == question.proposal.id }
    for voter in chance.voters where voter.expectation == nil {
      #expect(voter.supportSensitivity == 0 && voter.turnoutSensitivity == 0)
    }
    let isOpen = chance.voters.contains { $0.expectation != nil }
    let isSettled = chance.voters.contains { $0.expectation == nil }
    if isOpen, isSettled { seen.withVotes += 1 }
    if question.asOf >= question.proposal.decisionDate {
      seen.closed += 1
      #expect(!isOpen)
    }
    if acts.contains(where: { if case .recusal = $0 { true } else { false } }) {
      seen.withRecusals += 1
    }
    if acts.contains(where: { if case .castingVote = $0 { true } else { false } }) {
      seen.withCastingVotes += 1
    }
  }

  @Test(
    "Every way in which those vote who have not, of random cases before and after voting closes"
  )
  func random() throws {
    var seen = Seen()
    for seed in UInt64(0)..<500 {
      let random = RandomCase.make(seed: seed)
      let docket = try random.docket()
      for question in docket.questions {
        let date = question.proposal.decisionDate
        for day in [random.asOf, date.adding(days: -1), date.adding(days: 2)] {
          try Self.check(question.asOf(day), seed: seed, &seen)
        }
      }
    }
    #expect(seen.games > 200 && seen.withVotes > 40 && seen.withRecusals > 10, "\(seen)")
    #expect(seen.closed > 40 && seen.withCastingVotes > 10 && seen.uncertain > 10, "\(seen)")
  }

  /// A council of two that ties, with a casting vote of the first of those listed.
  private static func tied(_ acts: [Act]) throws -> Docket.Question {
    var rule = DecisionRule.majority()
    rule.castingVote = .listed(["ash"])
    let docket = try Docket(
      governance: Governance(
        GovernanceDocument(
          bodies: [
            Body("council", kind: .federation, rule: rule), .practice("ash", patients: 1),
            .practice("beck", patients: 1), Body("forum", kind: .placePartnership),
          ],
          memberships: [Membership("ash", of: "council"), Membership("beck", of: "council")],
          provisions: [
            Provision("agreed", requires: .approval(of: .body("council")), force: .essential)
          ]
        )
      ),
      proposals: [
        Proposal.toForum()
      ],
      record: ActRecord(acts)
    )
    return try docket.question("p").asOf("2024-01-09")
  }

  @Test("A casting vote is what its holder votes, and one on record does not count")
  func castingVote() throws {
    func chance(_ acts: [Act]) throws -> Double? {
      try Self.tied(acts).chanceOfApproval { voter in
        Expectation(takesPart: 1, votesFor: voter == "ash" ? 0.25 : 0.5)
      }?.probability
    }
    // Ash carries it whatever Beck votes, and stops it alone.
    #expect(try chance([]) == 0.25)
    let against = CastingVote(by: "ash", of: "council", on: "p", .against, date: "2024-01-08")
    #expect(try chance([.castingVote(against)]) == 0.25)
    let vote = Act.vote(by: "ash", on: "p", .for, date: "2024-01-08")
    #expect(try chance([vote]) == 1)
    #expect(try chance([vote, .castingVote(against)]) == 1)
  }

  @Test("By turnout votes on record stand, and the last point is that of everyone taking part")
  func byTurnout() throws {
    let question = try Self.tied([.vote(by: "beck", on: "p", .against, date: "2024-01-08")])
    let curve = try #require(question.chanceByTurnout(steps: 4) { _ in 0.5 })
    #expect(curve.points.map { $0.turnout } == [0, 0.25, 0.5, 0.75, 1])
    #expect(curve.points.map { $0.probability } == [0, 0.125, 0.25, 0.375, 0.5])
    #expect(question.chanceByTurnout(steps: 0) { _ in 0.5 }?.points.count == 2)
    #expect(question.chanceByTurnout(steps: 1_000) { _ in 0.5 }?.points.count == 101)
  }
}
