import Testing

@testable import MandateKit

@Suite("What is known of the verdict of a rule")
struct MassExpansionTests {
  @Test(
    "The masses of the verdicts of a rule make the whole, however few the states",
    arguments: ChanceFederation.all
  )
  func masses(_ federation: ChanceFederation) throws {
    var parts = 0
    for seed in UInt64(0)..<6 {
      let votes = ExpectedVotes(of: try federation.question(seed: seed))
      let outlooks = votes.outlooks { ChanceOfApproval.Expectation(of: $0, seed: seed) }
      for part in votes.game.parts where !part.electors.isEmpty {
        let masses = part.electors.map { place in
          if case .voter(let voter) = place { return MassFunction(outlooks[voter].weights) }
          return MassFunction(certain: .any)
        }
        for width in [1, 30, 300, 3_000, 300_000] {
          let verdict = MassExpansion.verdict(
            of: part.rule,
            part.electorate,
            masses: masses,
            width: width
          )
          let whole = verdict.sets.reduce(0) { $0 + verdict[$1] }
          #expect(abs(whole - 1) < 1e-9, "seed \(seed), \(width): \(whole)")
          parts += 1
        }
      }
    }
    #expect(parts > 60)
  }

  @Test("A set of positions is believed as far as nothing else is possible")
  func masses() {
    var mass = MassFunction()
    mass[.for] = 0.5
    mass[[.for, .none]] = 0.25
    mass[.against] = 0.25
    #expect(mass.beliefOfFor == 0.5 && mass.plausibilityOfFor == 0.75)
    #expect(mass.possible == [.for, .none, .against] && !mass.isExact)
    #expect(mass.within([.for, .against]).sets == [.for, .against])
  }
}
