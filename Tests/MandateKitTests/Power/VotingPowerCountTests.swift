import MandateKit
import Testing

@Suite("Voting power, counted vote by vote")
struct VotingPowerCountTests {
  @Test("Every coalition of random cases, compound and with shared voters, counted one by one")
  func random() throws {
    var (games, compound) = (0, 0)
    for seed in UInt64(0)..<400 {
      let random = RandomCase.make(seed: seed)
      let (docket, recusals) = try random.withRecusalsAlone()
      for question in docket.questions {
        guard let power = question.votingPower(), power.voters.count <= 7 else { continue }
        let count = try CoalitionCount(
          question,
          voters: power.voters.map { $0.id },
          recusals: recusals
        )
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
