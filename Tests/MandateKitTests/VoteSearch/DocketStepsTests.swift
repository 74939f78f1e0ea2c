import Testing

@testable import MandateKit

@Suite("Steps of the answers of one docket")
struct DocketStepsTests {
  @Test(
    "Each proposal has the same part of them, and never too few",
    arguments: [
      (0, 20_000_000), (1, 20_000_000), (10, 20_000_000), (11, 18_181_818), (400, 500_000),
      (4_000, 50_000), (1_000_000, 50_000),
    ] as [(Int, Int64)]
  )
  func part(_ proposals: Int, _ steps: Int64) {
    #expect(Limits.answerSteps(proposals: proposals) == steps)
  }

  @Test("A docket, its paths and what follows from it keep to the part")
  func docket() throws {
    let docket = try Self.knapsack(proposals: 4_000)
    let steps = docket.compiled.value.answerSteps
    #expect(steps == 50_000)
    #expect(docket.following([], record: ActRecord()).compiled.value.answerSteps == steps)
    let x = Index<Proposal>(0)
    var resolver = Resolver(docket.compiled)
    let evaluation = resolver.evaluation(of: x, asOf: "2022-09-01")
    #expect(evaluation.steps.left <= steps)
    #expect(evaluation.cache.votes.steps.left <= steps)
    let few = try Self.knapsack(proposals: 1)
    #expect(few.compiled.value.answerSteps == Limits.answerSteps)
    #expect(few.following(docket.proposals, record: ActRecord()).compiled.value.answerSteps == steps)
  }

  @Test("Where they are used up, the answer and the path give bounds")
  func bounds() throws {
    let docket = try Self.knapsack(proposals: 4_000)
    let question = try docket.question("x0", asOf: "2022-09-01")
    let needed = try #require(question.resolution.requirements.first?.detail.votesNeeded)
    let bounds = try #require(needed.bounds)
    #expect(bounds.atLeast <= bounds.atMost ?? .max)
    #expect(docket.path(for: "x0", asOf: "2022-09-01") != nil)
  }

  /// A body that needs the patients of exactly some of its practices, for and in all, asked many times.
  private static func knapsack(proposals count: Int) throws -> Docket {
    let practices = 1...28
    return try Docket {
      Body(
        "all",
        kind: .federation,
        rule: DecisionRule(
          quorum: .share(.atLeast("1/2"), by: .patients),
          passes: .all([
            .share(.atLeast("1/2"), of: .all, by: .patients),
            .share(.atLeast("1/2"), of: .all, by: .votes),
          ])
        ),
        binds: true
      ).members {
        for number in practices {
          let patients = Int64(1_000_003 + (number * number * 7_919) % 500_009)
          Member(
            Body.practice("p\(number)", patients: patients),
            votes: Int64(2_000_003 - (number * number * number * 104_729) % 900_007)
          )
        }
      }
      Body("board", kind: .integratedCareBoard)
      Provision.essential("agreed", .approval(of: .body("all")))
      for number in 0..<count {
        Proposal(
          "x\(number)",
          subjects: ["premises"],
          affects: "all",
          proposer: "board",
          forum: "board",
          decisionDate: "2022-10-20"
        )
      }
    }
  }
}

extension RequirementResult.Detail {
  fileprivate var votesNeeded: RequirementResult.VotesNeeded? {
    if case .approval(let needed) = self { needed } else { nil }
  }
}
