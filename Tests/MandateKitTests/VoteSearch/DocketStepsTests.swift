import Testing

@testable import MandateKit

@Suite("Steps of the answers of one docket")
struct DocketStepsTests {
  @Test(
    "Each proposal has the same part of them, and never too few",
    arguments: [
      (0, 20_000_000), (1, 20_000_000), (2, 15_000_000), (3, 10_000_000), (400, 75_000),
      (4_000, 50_000), (1_000_000, 50_000),
    ] as [(Int, Int64)]
  )
  func part(_ proposals: Int, _ steps: Int64) {
    #expect(Limits.answerSteps(proposals: proposals) == steps)
  }

  @Test("A docket and what follows from it keep to the part")
  func docket() throws {
    let docket = try Self.docket(proposals: 4_000)
    let steps = docket.compiled.value.answerSteps
    #expect(steps == 50_000)
    #expect(docket.following([], record: ActRecord()).compiled.value.answerSteps == steps)
    let x = Index<Proposal>(0)
    var resolver = Resolver(docket.compiled)
    let evaluation = resolver.evaluation(of: x, asOf: "2022-09-01")
    #expect(evaluation.steps.left <= steps)
    #expect(evaluation.cache.votes.steps.left <= steps)
    let few = try Self.docket(proposals: 1)
    #expect(few.compiled.value.answerSteps == Limits.answerSteps)
    #expect(
      few.following(docket.proposals, record: ActRecord()).compiled.value.answerSteps == steps
    )
  }

  /// A practice that is asked about many proposals.
  private static func docket(proposals count: Int) throws -> Docket {
    try Docket {
      Body.practice("abbey", patients: 1)
      Body("board", kind: .integratedCareBoard)
      for number in 0..<count {
        Proposal(
          "x\(number)",
          subjects: ["premises"],
          affects: "abbey",
          proposer: "board",
          forum: "board",
          decisionDate: "2022-10-20"
        )
      }
    }
  }
}
