import MandateKit
import MandateKitTestKit
import Testing

@Suite("Checks that are neither proved nor refuted")
struct UndecidedCheckTests {
  /// A network whose representative agrees subject to ratification, by a proposal that is not given.
  static func governance() throws -> Governance {
    try Governance(
      GovernanceDocument(
        bodies: [
          .practice("abbey", patients: 5_000), .practice("brook", patients: 7_000),
          Body("town", kind: .primaryCareNetwork, name: "Town PCN", rule: .unanimity, binds: true),
          Body("forum", kind: "board"),
        ],
        people: [Person("dr", name: "Dr Ann Lee")],
        memberships: [Membership("abbey", of: "town"), Membership("brook", of: "town")],
        appointments: [Appointment("dr", to: "forum", capacity: .representative)],
        mandates: [
          Mandate(
            "seat",
            giver: "town",
            holder: "dr",
            powers: [.agree],
            subjects: ["*"],
            ratification: Mandate.Ratification(by: "town", within: 30)
          )
        ],
        provisions: [Provision("voice", requires: .representation, force: .essential)]
      )
    )
  }

  static let proposal = Proposal(
    "deal",
    title: "A deal",
    subjects: ["contract"],
    affects: "town",
    proposer: "forum",
    forum: "forum",
    decisionDate: "2022-09-01"
  )

  static let checks: [(ConstitutionCheck, String)] = [
    (.canBeMandated(proposal), "It was not shown that A deal (deal) can have a mandate."),
    (
      .neverMandated(while: "town", is: .against, proposal),
      "It was not shown that A deal (deal) has no mandate while Town PCN (town) is against."
    ),
    (
      .neverMandated(while: "dr", is: .silent, proposal),
      "It was not shown that A deal (deal) has no mandate while Dr Ann Lee (dr) has no position."
    ),
    (
      .neverMandatedWithout("town", proposal),
      "It was not shown that A deal (deal) has no mandate while Town PCN (town) is not for it."
    ),
    (
      .committedByAtLeast("1/2", proposal),
      "It was not shown that 1/2 of the patients are needed for A deal (deal)."
    ),
    (
      .keepsContract(for: [proposal]),
      "It was not shown that A deal (deal) can have a mandate."
    ),
  ]

  @Test("What was not shown is a violation that says so, without a record", arguments: checks)
  func undecided(_ check: ConstitutionCheck, _ sentence: String) throws {
    let found = Constitution.check(try Self.governance(), that: check)
    #expect(found.map(\.sentence) == [sentence])
    #expect(found.allSatisfy { $0.counterexample == nil && $0.witness.isEmpty })
  }

  @Test("Without a ratification no votes are needed, and without a mandate no votes are enough")
  func settled() throws {
    var governance = try Self.governance().document
    governance.mandates[0].ratification = nil
    let found = Constitution.check(
      try Governance(governance),
      that: .canBeMandated(Self.proposal),
      .committedByAtLeast("1/2", Self.proposal)
    )
    #expect(
      found.map(\.sentence) == [
        "Votes that stand for 0 of 12000 patients, less than 1/2, are enough for A deal (deal)."
      ]
    )
    governance.mandates = []
    let without = Constitution.check(
      try Governance(governance),
      that: .committedByAtLeast("1/2", Self.proposal)
    )
    #expect(without == [])
  }
}
