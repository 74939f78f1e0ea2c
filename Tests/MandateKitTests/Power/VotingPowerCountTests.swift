import MandateKit
import Testing

@Suite("Voting power, counted vote by vote")
struct VotingPowerCountTests {
  /// The voters of a question and the sets of them with which it is won, found by answering every way of
  /// voting.
  private struct Count {
    var voters: [PartyID]
    /// Whether each set of voters, as the bits of its index, wins.
    var isWon: [Bool]

    init(_ question: Docket.Question, voters: [PartyID], recusals: [Act]) throws {
      self.voters = voters
      let date = question.proposal.decisionDate
      isWon = try (0..<(1 << voters.count)).map { set in
        let votes = voters.enumerated().map { place, voter in
          Act.vote(
            by: voter,
            on: question.proposal.id,
            set >> place & 1 == 1 ? .for : .against,
            date: date
          )
        }
        let docket = try Docket(
          governance: question.docket.governance,
          proposals: question.docket.proposals,
          record: ActRecord(recusals + votes)
        )
        let answer = try docket.question(question.proposal.id).asOf(date).resolution
        let approvals = answer.requirements.filter {
          $0.kind == .approval && $0.force == .essential
        }
        return approvals.allSatisfy { $0.status == .met }
      }
    }

    func swings(of place: Int) -> Int64 {
      Int64(
        isWon.indices.count { set in
          set >> place & 1 == 1 && isWon[set] && !isWon[set ^ (1 << place)]
        }
      )
    }

    /// The share of the orders of all voters in which one decides, set by set.
    func shapleyShubik(of place: Int) -> Double {
      let count = voters.count
      var factorials = [1.0]
      for number in 1..<(count + 1) { factorials.append(factorials[number - 1] * Double(number)) }
      return isWon.indices.reduce(0.0) { sum, set in
        guard set >> place & 1 == 1, isWon[set], !isWon[set ^ (1 << place)] else { return sum }
        let size = set.nonzeroBitCount
        return sum + factorials[size - 1] * factorials[count - size] / factorials[count]
      }
    }
  }

  @Test("Every coalition of random cases, compound and with shared voters, counted one by one")
  func random() throws {
    var (games, compound) = (0, 0)
    for seed in UInt64(0)..<400 {
      let random = RandomCase.make(seed: seed)
      let recusals = random.record.acts.filter { if case .recusal = $0 { true } else { false } }
      let docket = try Docket(
        governance: Governance(random.document),
        proposals: random.proposals,
        record: ActRecord(recusals)
      )
      for question in docket.questions {
        guard let power = question.votingPower(), power.voters.count <= 7 else { continue }
        let count = try Count(question, voters: power.voters.map { $0.id }, recusals: recusals)
        games += 1
        if power.bodies.count > 1 { compound += 1 }
        let all = Int64(1) << Int64(count.voters.count - 1)
        for (place, voter) in power.voters.enumerated() {
          let swings = count.swings(of: place)
          #expect(voter.swings == swings, "seed \(seed), \(question.proposal.id), \(voter.id)")
          #expect(voter.banzhaf == Double(swings) / Double(all))
          #expect(voter.isDummy == (swings == 0) && voter.isDictator == (swings == all))
          let without = count.isWon.indices.filter { $0 >> place & 1 == 0 }
          #expect(voter.hasVeto == !without.contains { count.isWon[$0] })
          let share = count.shapleyShubik(of: place)
          #expect(abs((voter.shapleyShubik ?? .nan) - share) < 1e-12, "seed \(seed), \(voter.id)")
        }
      }
    }
    #expect(games > 100 && compound > 20)
  }
}
