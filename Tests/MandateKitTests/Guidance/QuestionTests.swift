import MandateKitReports
import Testing

@testable import MandateKit

@Suite("A question about one proposal")
struct QuestionTests {
  @Test("Its answers are those of the docket")
  func answersOfTheDocket() throws {
    var outcomes: Set<Outcome> = []
    for seed in 0..<24 as Range<UInt64> {
      let docket = try RandomCase.make(seed: seed, tree: seed % 2 == 0, withMandates: true).docket()
      for question in docket.questions {
        let (id, date) = (question.proposal.id, question.asOf)
        #expect(date == question.proposal.decisionDate)
        #expect(question.resolution == docket.resolve(id, asOf: date))
        #expect(question.outcome == docket.outcome(of: id, asOf: date))
        outcomes.insert(question.outcome)
        let early = question.asOf(date.adding(days: -10))
        #expect(early.resolution == docket.resolve(id, asOf: early.asOf))
        #expect(early.path == docket.path(for: id, asOf: early.asOf))
        #expect(early.timeline == docket.timeline(of: id))
        #expect(early.decisiveReasons == docket.decisiveReasons(for: id, asOf: early.asOf))
        let names = DisplayNames(docket)
        #expect(early.summary == early.resolution.summary(names))
        #expect(early.pathLines.first == early.path.summary(names))
      }
    }
    #expect(outcomes.count == 3)
  }

  @Test("It is found by the identifier of the proposal, as of the decision date or another")
  func isFoundByIdentifier() throws {
    let docket = try QuestionTests.closing()
    let question = try #require(docket["close-branch"])
    #expect(question.asOf == question.proposal.decisionDate)
    #expect(try docket.question("close-branch").resolution == question.resolution)
    #expect(try docket.question("close-branch", asOf: "2022-01-01").asOf == "2022-01-01")
    #expect(docket["close"] == nil)
  }

  @Test(
    "An identifier that the docket does not have is an error, with the one that may be meant",
    arguments: [
      ("hbu2", "There is no proposal `hbu2`. The docket has `close-branch`."),
      ("close-brunch", "There is no proposal `close-brunch`: is `close-branch` meant?"),
    ] as [(Proposal.ID, String)]
  )
  func unknown(_ id: Proposal.ID, _ sentence: String) throws {
    let docket = try QuestionTests.closing()
    let error = #expect(throws: UnknownProposalError.self) { try docket.question(id) }
    #expect(error?.proposal == id)
    #expect(error?.description == sentence)
  }

  @Test("Votes that are needed, that would not help, and those of nobody are told apart")
  func votesNeeded() throws {
    let question = try QuestionTests.closing().question("close-branch", asOf: "2022-09-01")
    #expect(question.votesNeeded(from: "pcn") == .votes(.init(voters: ["abbey", "mill"])))
    #expect(question.votesNeeded(from: "nobody") == .unknownBody)
    let against: [Change] = [
      .act(.vote(by: "abbey", on: "close-branch", .against, date: "2022-08-01"))
    ]
    #expect(try question.changed(by: against).votesNeeded(from: "pcn") == .outOfReach)
    #expect(try question.changed(by: against).outcome == .notMandated)
    #expect(question.outcome == .undetermined)
  }

  /// A network of two practices that has to be unanimous.
  private static func closing() throws -> Docket {
    let document = GovernanceDocument(
      bodies: [
        .practice("abbey", name: "Abbey", patients: 1),
        .practice("mill", name: "Mill", patients: 1),
        Body("pcn", kind: .primaryCareNetwork, rule: .unanimity, binds: true),
        Body("board", kind: .integratedCareBoard),
      ],
      memberships: ["abbey", "mill"].map { Membership($0, of: "pcn") },
      provisions: [Provision("agreed", requires: .approval(of: .body("pcn")), force: .essential)]
    )
    return try Docket(
      governance: Governance(document),
      proposals: [
        Proposal(
          "close-branch",
          subjects: ["premises"],
          affects: "pcn",
          proposer: "board",
          forum: "board",
          decisionDate: "2022-10-20"
        )
      ]
    )
  }
}
