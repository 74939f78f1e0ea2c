import MandateKit
import MandateKitReports
import Testing

@Suite("What a path to a mandate comes to, as one sentence")
struct PathSummaryTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var asOf: CivilDate = "2022-10-01"
    var decisionDate: CivilDate = "2022-10-20"
    var steps: [Step] = []
    var obstacles: [PathToMandate.Obstacle] = []
    let testDescription: String
  }

  private static let vote = Step(
    .obtainVotes([Step.Ballot(of: "p2")], alternatives: []),
    for: ["agreed"],
    from: "2022-10-02",
    by: "2022-10-20"
  )

  static let rows = [
    Row(
      testDescription:
        "No step is missing: if nobody who can still act undoes it, there is a mandate "
        + "on 20 October 2022."
    ),
    Row(asOf: "2022-10-20", testDescription: "No step is missing."),
    Row(
      decisionDate: "2022-11-18",
      testDescription: "A decision on 18 November 2022 needs no more than time."
    ),
    Row(steps: [vote], testDescription: "1 step leads to a mandate on 20 October 2022."),
    Row(
      decisionDate: "2022-11-18",
      steps: [vote, vote],
      testDescription:
        "The decision can no longer be taken on 20 October 2022 with a mandate; 2 steps "
        + "lead to one on 18 November 2022."
    ),
    Row(
      obstacles: [.init(.noRepresentative, provision: "told", body: "n2")],
      testDescription: "The representatives at the forum have to act, and nobody represents there."
    ),
    Row(
      obstacles: [
        .init(
          .noRepresentative,
          provision: "told",
          body: "n2",
          cause: .nobodyRepresents(at: "board")
        )
      ],
      testDescription:
        "Nobody represents at Westshire board, and it is for the representatives there "
        + "to consult or tell Hilltop PCN."
    ),
    Row(
      obstacles: [
        .init(.approvalOutOfReach, provision: "agreed", body: "n1", cause: .votesCast)
      ],
      testDescription: "No votes still to come would carry the approval of Riverside PCN: votes "
        + "already cast would have to change."
    ),
    Row(
      obstacles: [.init(.approvalOutOfReach, provision: "agreed", body: "n1")],
      testDescription: "No votes still to come would carry the approval of Riverside PCN."
    ),
    Row(
      obstacles: [
        .init(
          .approvalOutOfReach,
          provision: "agreed",
          body: nil,
          cause: .votesCast,
          change: RequirementResult.VoteChange(changed: [], added: [])
        )
      ],
      testDescription: "No votes still to come would carry the approval of the practices affected: "
        + "votes already cast would have to change."
    ),
  ]

  @Test("It says how many steps lead to which day, or what stands in the way", arguments: rows)
  func summary(_ row: Row) {
    let path = PathToMandate(
      proposal: "clinic",
      asOf: row.asOf,
      givenDecisionDate: "2022-10-20",
      decisionDate: row.decisionDate,
      steps: row.steps,
      obstacles: row.obstacles
    )
    #expect(path.summary(Cast.names) == row.testDescription)
  }
}
