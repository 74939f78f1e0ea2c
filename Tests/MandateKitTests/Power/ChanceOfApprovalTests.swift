import MandateKit
import Testing

@Suite("The chance of an approval")
struct ChanceOfApprovalTests {
  typealias Expectation = ChanceOfApproval.Expectation

  /// Returns the chance by answering every way of voting.
  private static func counted(
    _ question: Docket.Question,
    _ expectations: [(PartyID, Expectation)]
  ) throws -> Double {
    let ways = expectations.reduce(1) { ways, _ in ways * 3 }
    let date = question.proposal.decisionDate
    return try (0..<ways).reduce(0.0) { sum, way in
      var (rest, weight, votes) = (way, 1.0, [Act]())
      for (voter, expected) in expectations {
        switch rest % 3 {
        case 0:
          weight *= expected.takesPart * expected.votesFor
          votes.append(.vote(by: voter, on: question.proposal.id, .for, date: date))
        case 1:
          weight *= expected.takesPart * (1 - expected.votesFor)
          votes.append(.vote(by: voter, on: question.proposal.id, .against, date: date))
        default: weight *= 1 - expected.takesPart
        }
        rest /= 3
      }
      if weight == 0 { return sum }
      let docket = try Docket(
        governance: question.docket.governance,
        proposals: question.docket.proposals,
        record: ActRecord(votes)
      )
      let answer = try docket.question(question.proposal.id).asOf(date).resolution
      let approvals = answer.requirements.filter { $0.kind == .approval && $0.force == .essential }
      return approvals.allSatisfy { $0.status == .met } ? sum + weight : sum
    }
  }

  @Test("Every way of voting of random cases, weighted and counted one by one")
  func random() throws {
    var (games, uncertain) = (0, 0)
    for seed in UInt64(0)..<300 {
      let random = RandomCase.make(seed: seed)
      let docket = try Docket(
        governance: Governance(random.document),
        proposals: random.proposals,
        record: ActRecord()
      )
      for question in docket.questions {
        let before = question.asOf(question.proposal.decisionDate.adding(days: -1))
        let chance = before.chanceOfApproval { Expectation(of: $0, seed: seed) }
        guard let chance, chance.voters.count <= 5 else { continue }
        games += 1
        let expectations = chance.voters.compactMap { voter in
          voter.expectation.map { (voter.id, $0) }
        }
        let counted = try Self.counted(question, expectations)
        #expect(
          abs((chance.probability ?? .nan) - counted) < 2e-12,
          "seed \(seed), \(question.proposal.id)"
        )
        if counted > 0.001, counted < 0.999 { uncertain += 1 }
      }
    }
    #expect(games > 80 && uncertain > 20)
  }

  @Test(
    "A sensitivity is the difference that a change makes, as the chance is linear in each probability"
  )
  func sensitivities() throws {
    for seed in UInt64(0)..<120 {
      let random = RandomCase.make(seed: seed)
      let docket = try random.docket()
      for question in docket.questions {
        let before = question.asOf(question.proposal.decisionDate.adding(days: -1))
        func chance(
          _ change: @escaping (PartyID, inout Expectation) -> Void
        ) -> ChanceOfApproval? {
          before.chanceOfApproval { voter in
            var expected = Expectation(of: voter, seed: seed)
            change(voter, &expected)
            return expected
          }
        }
        guard let base = chance({ _, _ in }), base.voters.count <= 12,
          let probability = base.probability
        else { continue }
        for voter in base.voters {
          guard let expected = voter.expectation else {
            #expect(voter.supportSensitivity == 0 && voter.turnoutSensitivity == 0)
            continue
          }
          let surely = chance { if $0 == voter.id { $1.votesFor = 1 } }?.probability ?? .nan
          let support = (1 - expected.votesFor) * (voter.supportSensitivity ?? .nan)
          #expect(abs(surely - probability - support) < 1e-9, "seed \(seed), \(voter.id)")
          let present = chance { if $0 == voter.id { $1.takesPart = 1 } }?.probability ?? .nan
          let turnout = (1 - expected.takesPart) * (voter.turnoutSensitivity ?? .nan)
          #expect(abs(present - probability - turnout) < 1e-9, "seed \(seed), \(voter.id)")
        }
      }
    }
  }

  @Test("A probability outside 0 to 1 is taken as the nearest of these, and no number as 0")
  func bounds() {
    let expected = Expectation(takesPart: 1.5, votesFor: -2)
    #expect(expected.takesPart == 1 && expected.votesFor == 0)
    #expect(Expectation(takesPart: .nan, votesFor: .infinity).takesPart == 0)
    #expect(Expectation(takesPart: .nan, votesFor: .infinity).votesFor == 1)
  }
}
