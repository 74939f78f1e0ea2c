import MandateKitReports
import Testing

@testable import MandateKit

@Suite("Outlooks of many proposals")
struct OutlookSearchTests {
  @Test("Those of a few proposals are all looked for")
  func few() throws {
    let docket = try Self.adopting(20)
    var search = OutlookSearch(docket)
    for question in docket.questions {
      let found = search.outlook(of: question.proposal.id, asOf: question.asOf)
      let outlook = try #require(found)
      #expect(outlook == Outlook(docket, proposal: question.proposal.id, asOf: question.asOf))
      #expect(outlook.path == question.path)
    }
    let none = search.outlook(of: "none", asOf: "2022-01-01")
    #expect(none == nil)
  }

  @Test("Past the bound, proposals that rest on one another are said to have no path looked for")
  func many() throws {
    let count = 70
    #expect(count * count > Limits.proposalsOfPaths)
    let docket = try Self.adopting(count)
    var search = OutlookSearch(docket)
    let outlooks = docket.questions.map { search.outlook(of: $0.proposal.id, asOf: "2022-09-01") }
    #expect(outlooks.count { $0?.path != nil } == Limits.proposalsOfPaths / count)
    let last = try docket.question(Proposal.ID("p\(count - 1)"), asOf: "2022-09-01").resolution
    let text = AnswerText([last], names: DisplayNames(docket), outlooks: [outlooks[count - 1]])
    #expect(text.description.contains("The steps were not looked for: too many proposals rest on"))
  }

  /// Proposals each of which adopts a mandate.
  private static func adopting(_ count: Int) throws -> Docket {
    var document = GovernanceDocument(
      bodies: [
        .practice("abbey", patients: 1),
        Body("pcn", kind: .primaryCareNetwork, rule: .unanimity, binds: true),
        Body("board", kind: .integratedCareBoard),
      ],
      memberships: [Membership("abbey", of: "pcn")],
      provisions: [Provision("agreed", requires: .approval(of: .body("pcn")), force: .essential)]
    )
    let numbers = 0..<count
    document.mandates = numbers.map { number in
      Mandate(
        "m\(number)",
        giver: "pcn",
        holder: "board",
        powers: [.decide],
        subjects: ["*"],
        adoptedBy: "p\(number)"
      )
    }
    return try Docket(
      governance: Governance(document),
      proposals: numbers.map { number in
        Proposal(
          "p\(number)",
          subjects: ["premises"],
          affects: "pcn",
          proposer: "board",
          forum: "board",
          decisionDate: "2022-10-20"
        )
      }
    )
  }
}
