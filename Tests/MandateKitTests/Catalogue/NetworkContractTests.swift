import MandateKit
import Testing

@Suite("Decisions under the network contract")
struct NetworkContractTests {
  static let set = Catalogue.shippedSet(named: "england.network-contract")

  private func required(
    _ subject: SubjectPath,
    on date: CivilDate,
    proposer: Body.ID = "surgery"
  ) throws -> [RequirementResult] {
    try CatalogueFixture.resolve(
      #require(Self.set).provisions,
      subjects: [subject],
      proposer: proposer,
      forum: "network",
      affects: "network",
      decisionDate: date
    ).requirements
  }

  @Test("From the second year each asks the commissioner of its time for its approvals")
  func everyYear() throws {
    for year in 2020...2026 {
      for month in [4, 8] {
        let date = try #require(CivilDate(year: year, month: month, day: 15))
        for subject: SubjectPath in ["networkContract.subcontract", "networkContract.membership"] {
          let requirements = try required(subject, on: date)
          #expect(requirements.count == 1, "\(subject) on \(date)")
          let provision = try #require(requirements.first?.provision)
          let entry = try #require(Self.set?.entries.first { $0.id == provision })
          let kind: BodyKind =
            date < "2022-07-01" ? .clinicalCommissioningGroup : .integratedCareBoard
          #expect(entry.provision.requires == .approval(of: .kind(kind)))
          // Only the specification that was checked decides an outcome.
          #expect((entry.provision.force == .essential) == (year == 2020))
        }
      }
    }
    #expect(try required("networkContract.subcontract", on: "2027-04-01").isEmpty)
    #expect(try required("networkContract.membership", on: "2020-03-31").isEmpty)
  }

  @Test(
    "Opting out is told to the commissioner within a window, whose edges are days of the entry",
    arguments: [
      ("2020-03-31", 0), ("2020-04-01", 1), ("2020-05-31", 1), ("2020-06-01", 0),
      ("2022-04-30", 1), ("2022-05-01", 0), ("2022-09-30", 0), ("2022-10-01", 1),
      ("2022-10-31", 1), ("2022-11-01", 0), ("2026-05-31", 1), ("2026-06-01", 0),
    ] as [(CivilDate, Int)]
  )
  func windows(date: CivilDate, count: Int) throws {
    #expect(try required("networkContract.optOut", on: date).count == count)
  }

  @Test("In the first two years each practice decides whether it takes part")
  func participation() throws {
    for date: CivilDate in ["2019-06-30", "2020-05-31"] {
      let requirement = try #require(required("networkContract.participation", on: date).first)
      #expect(requirement.kind == .approval && requirement.force == .essential)
    }
    #expect(try required("networkContract.participation", on: "2021-05-01").isEmpty)
  }

  @Test("A PCN that aligns its lists in 2026/27 works with its board, and in no year before")
  func alignment() throws {
    let subject: SubjectPath = "networkContract.alignment"
    #expect(try required(subject, on: "2026-03-31", proposer: "network").isEmpty)
    let requirement = try #require(required(subject, on: "2026-04-01", proposer: "network").first)
    #expect(requirement.force == .exposure && requirement.kind == .notice)
  }

  /// A local variation offered to four practices, of whom some sign.
  private func variation(signed: Int, approved: Bool, optIn: Bool = true) throws -> Resolution {
    let practices = (1...4).map { Body.ID("p\($0)") }
    var document = GovernanceDocument(
      bodies: practices.map { .practice($0, patients: 5_000) } + [
        Body("network", kind: .primaryCareNetwork, rule: .majority(of: .all), binds: true),
        Body("icb", kind: .integratedCareBoard), Body("nhs-england", kind: .nhsEngland),
      ],
      memberships: practices.map { Membership($0, of: "network") } + [
        Membership("network", of: "icb", isVoting: false)
      ]
    )
    document.provisions = Catalogue.shippedSet(named: "england.local-variation")?.provisions ?? []
    var votes = practices.prefix(signed).map {
      Act.vote(by: $0, on: "variation", .for, date: "2026-06-01")
    }
    if approved {
      votes.append(.vote(by: "nhs-england", on: "variation", .for, date: "2026-06-02"))
    }
    let docket = try Docket(
      governance: Governance(document),
      proposals: [
        Proposal(
          "variation",
          subjects: ["networkContract.localVariation"],
          affects: "network",
          proposer: "icb",
          forum: "nhs-england",
          decisionDate: "2026-06-15",
          optIn: optIn
        )
      ],
      record: ActRecord(votes)
    )
    return try #require(docket.resolve("variation", asOf: "2026-06-15"))
  }

  @Test("A local variation that is opt-in binds those who signed, and nobody else")
  func localVariation() throws {
    let all = try variation(signed: 4, approved: true)
    #expect(all.outcome == .mandated && all.exposures.isEmpty)
    #expect(all.bound.certain == ["p1", "p2", "p3", "p4"])
    let three = try variation(signed: 3, approved: true)
    #expect(three.outcome == .mandated)
    #expect(three.bound.certain == ["p1", "p2", "p3"] && three.bound.possible.isEmpty)
    #expect(
      three.exposures.map(\.provision) == ["england.local-variation/each-practice-agrees"]
    )
    #expect(three.exposures.map(\.body) == ["p4"])
    let unapproved = try variation(signed: 4, approved: false)
    #expect(unapproved.outcome == .notMandated && unapproved.bound.certain.isEmpty)
    let unsigned = try variation(signed: 0, approved: true)
    #expect(unsigned.outcome == .notMandated && unsigned.bound.possible.isEmpty)
  }

  @Test("A local variation that is not opt-in is told as an exposure where a signature is missing")
  func localVariationForAll() throws {
    let three = try variation(signed: 3, approved: true, optIn: false)
    #expect(
      three.exposures.map(\.provision) == ["england.local-variation/each-practice-agrees"]
    )
    #expect(try variation(signed: 4, approved: true, optIn: false).exposures.isEmpty)
  }

  @Test("A review of a document with the sets of 2026 finds no contradiction in them")
  func review() throws {
    var document = GovernanceDocument(
      bodies: [
        .practice("abbey", patients: 5_000), Body("icb", kind: .integratedCareBoard),
        Body("nhs-england", kind: .nhsEngland),
      ],
      memberships: [Membership("abbey", of: "icb", isVoting: false)]
    )
    for name in ["england.local-variation", "england.network-contract", "england.delegation"] {
      document.provisions += Catalogue.shippedSet(named: name)?.provisions ?? []
    }
    let findings = try Governance(document).review(on: "2026-11-27")
    #expect(!findings.contains { $0.code == .contradictoryProvisions })
    #expect(!findings.contains { $0.code == .lawToCheck })
  }

  @Test("A joint committee decides for whoever delegated to it, from 1 July 2022")
  func delegation() throws {
    let provisions = try #require(Catalogue.shippedSet(named: "england.delegation")).provisions
    func requirements(_ date: CivilDate, _ mandates: [Mandate] = []) throws -> [Status] {
      try CatalogueFixture.resolve(
        provisions,
        subjects: ["serviceRedesign"],
        proposer: "icb",
        forum: "place",
        decisionDate: date,
        mandates: mandates
      ).requirements.map(\.status)
    }
    #expect(try requirements("2022-06-30").isEmpty)
    #expect(try requirements("2022-07-01") == [.unmet])
    let statute = Mandate(
      "statute",
      giver: nil,
      holder: "icb",
      powers: [.decide],
      subjects: [.everything],
      over: "place",
      passOn: true
    )
    let grants = Catalogue.PlaceModel.jointCommittee.mandates(
      "scheme",
      from: ["icb"],
      to: "place",
      over: "place",
      subjects: ["serviceRedesign"]
    )
    #expect(try requirements("2022-07-01", [statute] + grants) == [.met])
  }
}
