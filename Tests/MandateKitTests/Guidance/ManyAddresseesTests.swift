import MandateKit
import Testing

@Suite("A path that asks very many addressees")
struct ManyAddresseesTests {
  private static let practices = (0..<300).map { Body.ID("p\($0)") }

  /// A network whose practices, or those that took their places, are each to be asked.
  private static func docket(_ record: ActRecord = ActRecord()) throws -> Docket {
    var document = GovernanceDocument()
    document.bodies = [
      Body("network", kind: .primaryCareNetwork, rule: .majority()),
      Body("board", kind: .integratedCareBoard),
      Body(
        "old",
        kind: .practice,
        existence: Period(until: "2024-01-01"),
        successors: ["p7"]
      ),
    ]
    for practice in practices {
      document.bodies.append(.practice(practice, patients: 1_000))
      document.memberships.append(Membership(practice, of: "network"))
    }
    document.provisions = [
      Provision("agree", requires: .approval(of: .role(.affected)), force: .essential),
      Provision(
        "asked",
        requires: .consultation(
          of: .membersOf("network", nonVoting: false),
          by: .proposer,
          ConsultationStandard(minimumDays: 28)
        ),
        force: .essential
      ),
    ]
    let proposal = Proposal(
      "x",
      subjects: ["s"],
      affects: "network",
      proposer: "board",
      forum: "board",
      decisionDate: "2024-06-01"
    )
    return try Docket(
      governance: Governance(document),
      proposals: [proposal],
      record: record
    )
  }

  @Test("Each is asked in three steps, and taking them leads to a mandate")
  func steps() throws {
    let docket = try Self.docket()
    let path = try #require(docket.path(for: "x", asOf: "2024-03-01"))
    #expect(path.obstacles.isEmpty)
    // To open, to close and to consider each, and the votes.
    #expect(path.steps.count == 3 * 300 + 1)
    #expect(Set(path.steps).count == path.steps.count)
    #expect(try docket.taking(path).outcome(of: "x", asOf: "2024-06-01") == .mandated)
  }

  @Test(
    "A consultation that a predecessor was asked in is closed and considered as its successor's"
  )
  func predecessor() throws {
    let docket = try Self.docket([
      .consultation(
        of: "old",
        by: "board",
        on: "x",
        opened: "2023-12-01",
        sufficientInformation: true
      )
    ])
    let path = try #require(docket.path(for: "x", asOf: "2024-03-01"))
    #expect(path.steps.count == 3 * 300)
    #expect(try docket.taking(path).outcome(of: "x", asOf: "2024-06-01") == .mandated)
  }
}
