import Testing

// Only the search itself can be given fewer steps and entries.
@testable import MandateKit

@Suite("What rules make of passengers, where the search is short")
struct PassengerEffectsTests {
  /// Finds what the rules of a case make of half of its voters.
  private static func bodies(
    _ docket: Docket,
    asOf date: CivilDate,
    steps: SearchBudget? = nil,
    entries: SearchBudget? = nil
  ) -> [Engagement.BodyWithPassengers] {
    let voters = docket.governance.document.bodies.filter { $0.rules.isEmpty }.map { $0.id }
    var effects = PassengerEffects(
      docket,
      on: date,
      passengers: Set(voters.enumerated().filter { $0.offset % 2 == 0 }.map { $0.element }),
      steps: steps,
      entries: entries
    )
    let asked = docket.governance.parties.values.map { ($0, Index<Proposal>(0)) }
    return effects.bodies(lastAsked: Dictionary(asked) { first, _ in first })
  }

  @Test("With few steps it is found whether a body can decide as with all, or not found")
  func fewSteps() throws {
    var (can, cannot) = (0, 0)
    for seed in UInt64(0)..<300 {
      let sample = RandomCase.make(seed: seed)
      let docket = try sample.docket()
      let truth = Self.bodies(docket, asOf: sample.asOf)
      for steps in [0, 20] as [Int64] {
        let found = Self.bodies(docket, asOf: sample.asOf, steps: SearchBudget(steps))
        #expect(found.map { $0.id } == truth.map { $0.id })
        for (found, truth) in zip(found, truth) where found.canDecide != nil {
          #expect(found.canDecide == truth.canDecide, "seed \(seed), \(found.id) within \(steps)")
        }
      }
      can += truth.count { $0.canDecide == true }
      cannot += truth.count { $0.canDecide == false }
    }
    #expect(can > 100 && cannot > 100)
  }

  @Test("Of a body that is not examined, nothing is said to be found")
  func notExamined() throws {
    var bodies = 0
    for seed in UInt64(0)..<40 {
      let sample = RandomCase.make(seed: seed)
      let docket = try sample.docket()
      for body in Self.bodies(docket, asOf: sample.asOf, entries: SearchBudget(0)) {
        bodies += 1
        #expect(body.canDecide == nil && body.effect == nil)
        for votes in [body.votesNeeded, body.votesNeededWithout, body.votesNeededOfAll] {
          #expect(votes?.bounds == .init(atLeast: 0, atMost: nil))
        }
      }
    }
    #expect(bodies > 20)
  }
}
