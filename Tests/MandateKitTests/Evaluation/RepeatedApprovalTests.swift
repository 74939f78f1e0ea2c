import Testing

@testable import MandateKit

@Suite("Several provisions that ask for the approval of one body")
struct RepeatedApprovalTests {
  @Test("The votes needed are planned once, then looked up")
  func plannedOnce() throws {
    let docket = try Self.docket(provisions: 3)
    var resolver = Resolver(docket.compiled)
    var evaluation = resolver.evaluation(of: Index(0), asOf: "2024-05-01")
    let body = try #require(docket.governance.parties["network"])
    let node = try #require(evaluation.structure.node(of: body))
    let planned = evaluation.votesNeeded(for: node)
    #expect(planned?.voters.count == 16)
    #expect(evaluation.cache.votesNeeded == [node: planned])
    evaluation.cache.votesNeeded[node] = .some(nil)
    let (known, apart) = (
      evaluation.votesNeeded(for: node), evaluation.votesNeeded(for: node, ballotsStandIn: false)
    )
    #expect(known == nil)
    #expect(apart == planned)
  }

  @Test("Every requirement says the same", arguments: [1, 2, 40])
  func sameForEach(_ provisions: Int) throws {
    let docket = try Self.docket(provisions: provisions)
    let resolution = try #require(docket.resolve("x", asOf: "2024-05-01"))
    #expect(resolution.requirements.count == provisions)
    #expect(Set(resolution.requirements.map { $0.detail }).count == 1)
    #expect(resolution.requirements.first?.votesNeeded == 16)
  }

  /// A proposal of which some provisions ask for the approval of one body, whose electors weigh differently.
  private static func docket(provisions: Int) throws -> Docket {
    var document = GovernanceDocument()
    document.bodies = [
      Body("board", kind: .integratedCareBoard),
      Body(
        "network",
        kind: .primaryCareNetwork,
        rule: DecisionRule(
          quorum: .fraction(.half),
          passes: .all([
            .share(.moreThan(.half), of: .cast, by: .patients),
            .share(.moreThan(.half), of: .all, by: .members),
          ])
        )
      ),
    ]
    for number in 0..<30 {
      let practice = Body.ID("practice \(number)")
      document.bodies.append(.practice(practice, patients: Int64(1_000 + 97 * number)))
      document.memberships.append(Membership(practice, of: "network"))
    }
    document.provisions = (0..<provisions).map { number in
      Provision("agrees \(number)", requires: .approval(of: .body("network")), force: .essential)
    }
    let proposal = Proposal(
      "x",
      subjects: ["s"],
      affects: "network",
      proposer: "board",
      forum: "board",
      decisionDate: "2024-06-01"
    )
    return try Docket(governance: Governance(document), proposals: [proposal])
  }
}
