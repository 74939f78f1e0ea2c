import Testing

@testable import MandateKit

@Suite("The proposals on which an answer can rest")
struct RelatedProposalsTests {
  @Test(
    "They are those linked by ratification, confirmation and the adoption of mandates",
    arguments: [
      ("ratified", ["ratified", "ratifier", "adopting"]),
      ("ratifier", ["ratified", "ratifier", "adopting"]),
      ("early", ["early", "middle", "late", "adopting"]),
      ("alone", ["alone", "adopting"]),
      ("adopting", ["adopting"]),
    ] as [(Proposal.ID, Set<Proposal.ID>)]
  )
  func related(_ id: Proposal.ID, _ expected: Set<Proposal.ID>) throws {
    func proposal(_ id: Proposal.ID, _ change: (inout Proposal) -> Void = { _ in }) -> Proposal {
      var proposal = Proposal(
        id,
        subjects: ["s"],
        affects: "practice",
        proposer: "board",
        forum: "board",
        decisionDate: "2024-01-01"
      )
      change(&proposal)
      return proposal
    }
    let document = GovernanceDocument(
      bodies: [Body("practice", kind: .practice), Body("board", kind: .integratedCareBoard)],
      mandates: [
        Mandate(
          "m",
          giver: "practice",
          holder: "board",
          powers: [.decide],
          subjects: ["*"],
          adoptedBy: "adopting"
        )
      ]
    )
    let proposals = [
      proposal("ratified"), proposal("alone"), proposal("other"),
      proposal("ratifier") { $0.ratifies = "ratified" }, proposal("early"),
      proposal("middle") { $0.confirms = "early" }, proposal("late") { $0.confirms = "middle" },
      proposal("adopting"),
    ]
    let docket = try Docket(governance: Governance(document), proposals: proposals)
    let found = docket.proposals(bearingOn: id).map { $0.id }
    #expect(Set(found) == expected)
    // In the order of the docket.
    #expect(found == proposals.map { $0.id }.filter { expected.contains($0) })
  }
}
