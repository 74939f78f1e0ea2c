import Testing

// Only the search itself can be given fewer steps.
@testable import MandateKit

@Suite("What rules make of passengers, where the steps of the search are few")
struct PassengerEffectsTests {
  static let practices: [PartyID] = ["p1", "p2", "p3", "p4", "p5"]

  /// Finds what a rule makes of two passengers among five practices.
  private static func body(
    _ rule: DecisionRule,
    steps: SearchBudget?
  ) throws -> Engagement.BodyWithPassengers {
    let docket = try EngagementReferenceTests.docket(
      rule,
      practices,
      voting: ["p1", "p2", "p3"],
      on: "old"
    )
    var effects = PassengerEffects(
      docket,
      on: "2025-06-01",
      passengers: ["p4", "p5"],
      steps: steps
    )
    let network = try #require(docket.governance.parties["network"])
    return try #require(effects.bodies(lastAsked: [network: Index(0)]).first)
  }

  @Test("It is not found whether a body can decide where no verdict was found nor all excluded")
  func canDecide() throws {
    var notFound = 0
    for rule in EngagementReferenceTests.rules {
      let truth = try Self.body(rule, steps: nil).canDecide
      #expect(truth != nil)
      for steps in [0, 5, 20, 60, 150] as [Int64] {
        let found = try Self.body(rule, steps: SearchBudget(steps)).canDecide
        if found == nil { notFound += 1 }
        #expect(found == nil || found == truth, "\(rule) within \(steps)")
      }
    }
    print("NOTFOUND", notFound)
    #expect(notFound > 0)
  }
}
