import Testing

@testable import MandateKit

@Suite("Bounds of the chance of an approval")
struct ChanceBoundsTests {
  typealias Expectation = ChanceOfApproval.Expectation

  @Test("The chance of random cases lies in the bounds, however few the states")
  func random() throws {
    var (games, uncertain, tight, open) = (0, 0, 0, 0)
    for seed in UInt64(0)..<400 {
      let docket = try RandomCase.make(seed: seed).docket()
      for question in docket.questions {
        let question = question.asOf(question.proposal.decisionDate.adding(days: -1))
        func expected(_ voter: PartyID) -> Expectation { Expectation(of: voter, seed: seed) }
        guard let chance = question.chanceOfApproval(expected), let exact = chance.probability
        else { continue }
        games += 1
        if exact > 0.001, exact < 0.999 { uncertain += 1 }
        for states in [0, 3_000, 300_000] {
          let bounds = try #require(question.chanceBounds(states: states, expected))
          #expect(
            bounds.lowerBound - 1e-10 <= exact && exact <= bounds.upperBound + 1e-10,
            "seed \(seed), \(question.proposal.id), \(states): \(exact) in \(bounds)"
          )
          let width = bounds.upperBound - bounds.lowerBound
          if states == 300_000, width < 1e-9 { tight += 1 }
          if width > 1e-6 { open += 1 }
        }
      }
    }
    #expect(games > 200 && uncertain > 50 && tight > games / 2 && open > 10)
  }

  @Test(
    "Sums on a coarse grid, shared practices, quorums and casting votes leave the chance inside the bounds",
    arguments: ChanceFederation.all
  )
  func federations(_ federation: ChanceFederation) throws {
    var widths = 0.0
    for seed in UInt64(0)..<3 {
      let question = try federation.question(seed: seed)
      func expected(_ voter: PartyID) -> Expectation { Expectation(of: voter, seed: seed) }
      let exact = try #require(question.chanceOfApproval(expected)?.probability)
      for states in [0, 2_000, 20_000] {
        let bounds = try #require(question.chanceBounds(states: states, expected))
        #expect(
          bounds.lowerBound - 1e-10 <= exact && exact <= bounds.upperBound + 1e-10,
          "seed \(seed), \(states): \(exact) in \(bounds)"
        )
        if states == 20_000 { widths += (bounds.upperBound - bounds.lowerBound) / 3 }
      }
    }
    #expect(widths <= federation.width, "\(widths)")
  }
}
