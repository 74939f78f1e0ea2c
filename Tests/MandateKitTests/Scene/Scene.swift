import MandateKit

/// A small place and one proposal about it, for a test to change step by step.
struct Scene: Hashable, Sendable {
  var document = GovernanceDocument()
  var proposals: [Proposal] = []
  var record = ActRecord()

  /// The decision date of the proposal `x`, a Thursday without a holiday near it.
  static let decision: CivilDate = "2025-03-20"
  /// The day of every vote without another date.
  static let ballotDay: CivilDate = "2025-03-10"

  /// Two PCNs of two practices each, under one place and one LMC, and a proposal of the ICB to the
  /// place board that affects them all.
  ///
  /// It has no provisions yet.
  static let place = Scene(
    document: GovernanceDocument(
      bodies: [
        .practice("abbey", patients: 4_000),
        .practice("brook", patients: 3_000),
        .practice("castle", patients: 2_000),
        .practice("dale", patients: 1_000),
        Body("north", kind: .primaryCareNetwork, rule: .majority(), binds: true),
        Body("south", kind: .primaryCareNetwork, rule: .majority(), binds: true),
        Body("place", kind: .placePartnership),
        Body("lmc", kind: .localMedicalCommittee),
        Body("icb", kind: .integratedCareBoard),
        Body("board", kind: "placeBoard"),
      ],
      people: [Person("dr-lee"), Person("ms-hill")],
      memberships: [
        Membership("abbey", of: "north"),
        Membership("brook", of: "north"),
        Membership("castle", of: "south"),
        Membership("dale", of: "south"),
        Membership("north", of: "place"),
        Membership("south", of: "place"),
        Membership("place", of: "lmc"),
      ]
    ),
    proposals: [
      Proposal(
        "x",
        subjects: ["service.redesign"],
        affects: "place",
        proposer: "icb",
        forum: "board",
        decisionDate: Scene.decision
      )
    ]
  )

  /// Returns the docket, checked and ready to resolve.
  func docket() throws -> Docket {
    try Docket(governance: Governance(document), proposals: proposals, record: record)
  }

  /// Returns the answer for a proposal as of a date.
  func resolve(
    _ proposal: Proposal.ID = "x",
    asOf date: CivilDate = Scene.decision
  ) throws -> Resolution {
    guard let resolution = try docket().resolve(proposal, asOf: date) else {
      throw NoSuchProposal(proposal: proposal)
    }
    return resolution
  }

  /// The error that a scene does not have a proposal.
  struct NoSuchProposal: Error {
    var proposal: Proposal.ID
  }

  /// Returns the scene with a change.
  func changed(_ change: (inout Scene) -> Void) -> Scene {
    var scene = self
    change(&scene)
    return scene
  }
}
