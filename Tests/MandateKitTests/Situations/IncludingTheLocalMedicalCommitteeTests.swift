import MandateKit
import Testing

/// The code of the article *Including the local medical committee*.
@Suite("Including the local medical committee")
struct IncludingTheLocalMedicalCommitteeTests {
  @Test("Left out, the committee undoes later what the board agreed; asked in time, it need not")
  func situation() throws {
    // In the article:
    var place = GovernanceDocument(
      bodies: [
        .practice("abbey", patients: 12_000), .practice("brook", patients: 8_000),
        .practice("castle", patients: 9_000), .practice("dale", patients: 7_000),
        Body("north", kind: .primaryCareNetwork, rule: .networkAgreement, binds: true),
        Body("south", kind: .primaryCareNetwork, rule: .networkAgreement, binds: true),
        Body("practices", kind: .collaborative, rule: .unanimity, binds: true),
        Body("lmc", kind: .localMedicalCommittee),
        Body("partnership", kind: .integratedCarePartnership),
        Body("icb", kind: .integratedCareBoard),
      ],
      people: [Person("amin", name: "Dr Amin")],
      memberships: [
        Membership("abbey", of: "north"), Membership("brook", of: "north"),
        Membership("castle", of: "south"), Membership("dale", of: "south"),
        Membership("north", of: "practices"), Membership("south", of: "practices"),
        Membership("practices", of: "lmc"),
      ],
      appointments: [Appointment("amin", to: "partnership", capacity: .representative)],
      mandates: [
        Mandate(
          "seat",
          giver: "practices",
          holder: "amin",
          powers: [.agree],
          subjects: [.everything]
        )
      ],
      provisions: [
        Provision("represented", requires: .representation, force: .essential),
        Provision("networks-agree", requires: .approval(of: .role(.affected)), force: .essential),
      ]
    )
    let hub = Proposal(
      "hub",
      title: "An urgent care hub",
      subjects: ["serviceRedesign.urgentCare"],
      affects: "practices",
      proposer: "icb",
      forum: "partnership",
      decisionDate: "2022-11-30"
    )
    let votes: [Act] = [
      .vote(by: "abbey", on: "hub", .for, date: "2022-11-10"),
      .vote(by: "brook", on: "hub", .for, date: "2022-11-11"),
      .vote(by: "castle", on: "hub", .for, date: "2022-11-14"),
      .vote(by: "dale", on: "hub", .for, date: "2022-11-15"),
      .vote(by: "lmc", on: "hub", .against, date: "2022-11-24"),
    ]

    let leftOut = try Docket(
      governance: Governance(place),
      proposals: [hub],
      record: ActRecord(votes)
    )
    let agreed = try #require(leftOut.resolve("hub", asOf: "2022-11-30"))
    #expect(agreed.outcome == .mandated)
    #expect(agreed.exposures.isEmpty)
    #expect(!agreed.voice.isUnified)
    #expect(agreed.voice.conflicts.map { $0.for } == ["practices"])
    #expect(agreed.voice.conflicts.map { $0.against } == ["lmc"])
    #expect(agreed.voice.conflicts.map { $0.patients } == [36_000])

    let compact = try #require(Catalogue.english.set(named: "england.template.lmc-compact"))
    place.provisions += compact.provisions
    let governed = try Governance(place)
    let unasked = try Docket(governance: governed, proposals: [hub], record: ActRecord(votes))
    let warned = try #require(unasked.resolve("hub", asOf: "2022-10-20"))
    #expect(warned.outcome == .undetermined)
    let asking = try #require(warned.requirements.first { $0.kind == .consultation })
    #expect(asking.reason == .consultationOpen)
    guard case .consultation(let path) = asking.detail else { return }
    #expect(path.openBy == "2022-11-02")

    let bypassed = try #require(unasked.resolve("hub", asOf: "2022-11-30"))
    #expect(bypassed.outcome == .notMandated)
    #expect(bypassed.reason == .essentialUnmet)
    let ignored = try #require(bypassed.requirements.first { $0.kind == .consultation })
    #expect(ignored.reason == .notConsulted)
    #expect(ignored.because.map(\.code) == [.noConsultation])
    #expect(bypassed.exposures.map(\.reason) == [.opposed])

    let asked: [Act] = [
      .consultation(
        of: "lmc",
        by: "icb",
        on: "hub",
        opened: "2022-10-21",
        closed: "2022-11-18",
        sufficientInformation: true,
        considered: "2022-11-25"
      ),
      .vote(by: "lmc", on: "hub", .for, date: "2022-11-28"),
    ]
    let included = try Docket(
      governance: governed,
      proposals: [hub],
      record: ActRecord(votes + asked)
    )
    let settled = try #require(included.resolve("hub", asOf: "2022-11-30"))
    let mandate = try #require(settled.mandate)
    #expect(mandate.isUnexposed)
    #expect(settled.voice.isUnified)
    // Not in the article.
  }
}
