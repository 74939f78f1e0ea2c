import MandateKit
import Testing

@Suite("The catalogues of Wales and Scotland")
struct WelshAndScottishTests {
  private func resolve(
    _ set: String,
    committee: BodyKind,
    board: BodyKind,
    subject: SubjectPath,
    on date: CivilDate,
    record: [Act] = []
  ) throws -> [RequirementResult] {
    let document = GovernanceDocument(
      bodies: [
        .practice("abbey", patients: 6_000), .practice("brook", patients: 5_000),
        Body("committee", kind: committee), Body("board", kind: board),
      ],
      memberships: ["abbey", "brook"].flatMap { practice in
        ["committee", "board"].map { Membership(practice, of: $0, isVoting: false) }
      },
      provisions: try #require(Catalogue.shippedSet(named: set)).provisions
    )
    let docket = try Docket(
      governance: Governance(document),
      proposals: [
        Proposal(
          "p",
          subjects: [subject],
          affects: "abbey",
          proposer: "board",
          forum: "board",
          decisionDate: date
        )
      ],
      record: ActRecord(record)
    )
    return try #require(docket.resolve("p", asOf: date)).requirements
  }

  @Test(
    "A Local Health Board tells the committee about the list of a practice, from 1 October 2023",
    arguments: [
      ("contract.patientList.gms.closure", "gms-list-closure-copy"),
      ("contract.patientList.gms.closureRejection", "gms-list-closure-rejection-copy"),
      ("contract.patientList.gms.assignment", "gms-assignment-notice"),
    ] as [(SubjectPath, String)]
  )
  func lists(subject: SubjectPath, id: String) throws {
    func found(on date: CivilDate) throws -> [RequirementResult] {
      try resolve(
        "wales.lmc.contracts",
        committee: .localMedicalCommittee,
        board: .localHealthBoard,
        subject: subject,
        on: date
      )
    }
    #expect(try found(on: "2023-09-30").isEmpty)
    let requirement = try #require(found(on: "2023-10-01").first)
    #expect(requirement.provision.rawValue == "wales.lmc.contracts/\(id)")
    #expect(requirement.body == "committee" && requirement.source?.basis == .regulation)
  }

  @Test("Each contractor signs a change of its core contract", arguments: ["wales", "scotland"])
  func binding(country: String) throws {
    func force(on date: CivilDate) throws -> [Provision.Force] {
      try resolve(
        "\(country).binding",
        committee: .localMedicalCommittee,
        board: country == "wales" ? .localHealthBoard : .healthBoard,
        subject: "contract.core.gms",
        on: date
      ).map(\.force)
    }
    #expect(try force(on: "2016-05-01") == [.essential, .essential])
    #expect(try force(on: "2024-05-01") == [.essential])
  }

  @Test("What is claimed is good practice in both countries, asked of the committee of the country")
  func claimed() throws {
    let wales = try resolve(
      "wales.claimed.lmc-consultation",
      committee: .localMedicalCommittee,
      board: .localHealthBoard,
      subject: "commissioning",
      on: "2024-05-01"
    )
    let scotland = try resolve(
      "scotland.claimed.gp-consultation",
      committee: .gpSubcommittee,
      board: .healthBoard,
      subject: "commissioning",
      on: "2024-05-01"
    )
    for requirements in [wales, scotland] {
      #expect(requirements.map(\.force) == [.practice])
      #expect(requirements.map(\.body) == ["committee"])
      #expect(requirements.map(\.source?.basis) == [.claimed])
    }
  }

  @Test("A committee of Wales delegates its functions to no outsider")
  func grants() throws {
    let document = GovernanceDocument(
      bodies: [
        Body("committee", kind: .localMedicalCommittee), Body("cluster", kind: .cluster),
      ],
      mandates: [
        Mandate(
          "m",
          giver: "committee",
          holder: "cluster",
          powers: [.decide],
          subjects: ["lmc.functions"]
        )
      ]
    )
    let scope = Governance.ReviewScope(grantRules: Catalogue.welsh.grantRules)
    let findings = try Governance(document).review(on: "2024-05-01", asking: scope)
    #expect(findings.contains { $0.code == .grantNotAllowed })
  }
}
