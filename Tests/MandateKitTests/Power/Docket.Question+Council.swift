import MandateKit

extension Docket.Question {
  /// Returns the question of a proposal that needs the approval of a council.
  static func ofCouncil(
    bodies: [Body],
    memberships: [Membership],
    rules: [Body.ID: DecisionRule],
    requirement: Requirement = .approval(of: .body("council"))
  ) throws -> Docket.Question {
    let docket = try Docket(
      governance: Governance(
        GovernanceDocument(
          bodies: bodies
            + rules.sorted { $0.key < $1.key }.map {
              Body($0.key, kind: .primaryCareNetwork, rule: $0.value, binds: true)
            } + [Body("forum", kind: .placePartnership)],
          memberships: memberships,
          provisions: [Provision("approved", requires: requirement, force: .essential)]
        )
      ),
      proposals: [
        Proposal.toForum()
      ]
    )
    return try docket.question("p")
  }
}
