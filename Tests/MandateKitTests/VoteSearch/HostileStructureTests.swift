import Testing

// Only the planner itself can be given fewer steps.
@testable import MandateKit

@Suite("Structures that make a search hard")
struct HostileStructureTests {
  @Test(
    "They take no more steps than they are given, and are answered exactly or by bounds",
    .timeLimit(.minutes(20)),
    arguments: HostileStructure.all
  )
  func isBounded(_ structure: HostileStructure) {
    let limit: Int64 = 400_000
    var planner = structure.planner(steps: limit)
    switch planner.plan(structure.root, to: .for) {
    case .reached(let plan): #expect(plan.cost > 0)
    case .impossible: Issue.record("Everyone for carries.")
    case .undecided(let bound, let plan):
      #expect(bound >= 0)
      if let plan { #expect(plan.cost >= bound) }
    }
    #expect(planner.progress.steps.left >= 0)
  }
}
