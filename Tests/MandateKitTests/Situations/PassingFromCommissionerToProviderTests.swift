import MandateKit
import Testing

/// The code of the article *Passing from commissioner to provider*.
@Suite("Passing from commissioner to provider")
struct PassingFromCommissionerToProviderTests {
  @Test("On 1 July 2022 the asking passes to the board, and every mandate and seat lapses")
  func situation() throws {
    // In the article:
    var area = GovernanceDocument(
      bodies: [
        .practice("abbey", patients: 12_000), .practice("brook", patients: 8_000),
        Body("practices", kind: .collaborative, rule: .unanimity, binds: true),
        Body("lmc", kind: .localMedicalCommittee),
        Body("nhs-england", kind: .nhsEngland),
        Body(
          "ccg",
          kind: .clinicalCommissioningGroup,
          existence: Period(from: "2013-04-01", until: "2022-07-01"),
          successors: ["icb"]
        ),
        Body("icb", kind: .integratedCareBoard, existence: Period(from: "2022-07-01")),
      ],
      people: [Person("rossi", name: "Dr Rossi")],
      memberships: [
        Membership("abbey", of: "practices"), Membership("brook", of: "practices"),
        Membership("practices", of: "lmc"),
      ],
      appointments: [Appointment("rossi", to: "ccg", capacity: .representative)],
      mandates: [
        Mandate(
          "lead",
          giver: "practices",
          holder: "rossi",
          powers: [.agree],
          subjects: ["contract"]
        )
      ],
      provisions: [
        Provision("represented", requires: .representation, force: .essential),
        Provision(
          "committee-consulted",
          requires: .consultation(
            of: .kind(.localMedicalCommittee),
            by: .forum,
            .gunning(days: 28)
          ),
          force: .essential,
          source: Source("Compact with the local medical committee", basis: .local)
        ),
      ]
    )
    area.provisions += Catalogue.english.set(named: "england.commissioner")?.provisions ?? []
    var commissioners = Catalogue.PrimaryMedicalCommissioners(
      nhsEngland: "nhs-england",
      clinicalCommissioningGroup: "ccg",
      delegatedOn: "2016-04-01"
    )
    let seats = area.mandates
    area.mandates = seats + commissioners.mandates(over: "practices")

    func service(decided date: CivilDate) -> Proposal {
      Proposal(
        "service",
        title: "A local enhanced service",
        subjects: ["contract.local.enhancedService"],
        affects: "practices",
        proposer: "ccg",
        forum: "ccg",
        decisionDate: date,
        value: 90_000
      )
    }
    func reasons(_ area: GovernanceDocument, decided date: CivilDate) throws -> Resolution {
      let asked = Consultation(
        of: "lmc",
        by: "ccg",
        on: "service",
        opened: "2022-05-10",
        closed: "2022-06-10",
        sufficientInformation: true,
        considered: "2022-06-21"
      )
      let docket = try Docket(
        governance: Governance(area),
        proposals: [service(decided: date)],
        record: [.consultation(asked)]
      )
      return try #require(docket.resolve("service", asOf: date))
    }

    let before = try reasons(area, decided: "2022-06-30")
    #expect(before.outcome == .mandated)
    #expect(before.requirements.map(\.reason) == [.represented, .consulted, .authorised])

    let after = try reasons(area, decided: "2022-07-28")
    #expect(after.outcome == .notMandated)
    #expect(after.requirements.map(\.reason) == [.nobodyAppointed, .consulted, .noMandate])
    #expect(after.requirements.map(\.body) == ["icb", "lmc", "icb"])
    #expect(after.requirements[0].because.first?.code == .nobodyAppointed)
    #expect(
      after.requirements[1].because.map(\.fact) == [.consultation("lmc", opened: "2022-05-10")]
    )

    commissioners.integratedCareBoard = "icb"
    area.mandates = seats + commissioners.mandates(over: "practices")
    area.appointments.append(
      Appointment(
        "rossi",
        to: "icb",
        capacity: .representative,
        period: Period(from: "2022-07-01")
      )
    )
    let renewed = try reasons(area, decided: "2022-07-28")
    #expect(renewed.outcome == .mandated)
    #expect(renewed.requirements.map(\.source?.provision).last == "Section 65Z5")
    // Not in the article.
  }
}
