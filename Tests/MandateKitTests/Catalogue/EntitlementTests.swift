import MandateKit
import Testing

@Suite("LMC entitlements by occasion")
struct EntitlementTests {
  /// An occasion, and the entitlement of a committee on it.
  struct Row: CustomTestStringConvertible {
    var id: Provision.ID
    var subject: SubjectPath
    var kind: RequirementResult.Kind
    var force: Provision.Force
    /// The days from the decision to the deadline, or to the last opening.
    var days: Int
    var from: CivilDate
    var until: CivilDate? = nil
    var proposer: Body.ID = "nhs-england"
    var forum: Body.ID = "nhs-england"

    var testDescription: String { id.rawValue }
  }

  static let rows: [Row] = [
    Row(
      id: "england.lmc.contracts/gms-list-closure-copy",
      subject: "contract.patientList.gms.closure",
      kind: .notice,
      force: .practice,
      days: 0,
      from: "2015-12-07"
    ),
    Row(
      id: "england.lmc.contracts/gms-list-closure-rejection-copy",
      subject: "contract.patientList.gms.closureRejection",
      kind: .notice,
      force: .practice,
      days: 0,
      from: "2015-12-07"
    ),
    Row(
      id: "england.lmc.contracts/gms-list-closure-extension-copy",
      subject: "contract.patientList.gms.closureExtension",
      kind: .notice,
      force: .practice,
      days: 0,
      from: "2015-12-07"
    ),
    Row(
      id: "england.lmc.contracts/pms-list-closure-copy",
      subject: "contract.patientList.pms.closure",
      kind: .notice,
      force: .practice,
      days: 0,
      from: "2015-12-07"
    ),
    Row(
      id: "england.lmc.contracts/pms-list-closure-rejection-copy",
      subject: "contract.patientList.pms.closureRejection",
      kind: .notice,
      force: .practice,
      days: 0,
      from: "2015-12-07"
    ),
    Row(
      id: "england.lmc.contracts/gms-assignment-notice",
      subject: "contract.patientList.gms.assignment",
      kind: .notice,
      force: .exposure,
      days: 0,
      from: "2015-12-07",
      forum: "place"
    ),
    Row(
      id: "england.lmc.contracts/pms-assignment-notice",
      subject: "contract.patientList.pms.assignment",
      kind: .notice,
      force: .exposure,
      days: 0,
      from: "2015-12-07",
      forum: "place"
    ),
    Row(
      id: "england.lmc.contracts/gms-sanction-consultation",
      subject: "contract.sanction.gms.termination",
      kind: .consultation,
      force: .exposure,
      days: 0,
      from: "2015-12-07"
    ),
    Row(
      id: "england.lmc.contracts/gms-sanction-notice",
      subject: "contract.sanction.gms.termination",
      kind: .notice,
      force: .practice,
      days: 14,
      from: "2015-12-07"
    ),
    Row(
      id: "england.lmc.contracts/pms-sanction-consultation",
      subject: "contract.sanction.pms",
      kind: .consultation,
      force: .exposure,
      days: 0,
      from: "2015-12-07"
    ),
    Row(
      id: "england.lmc.contracts/pms-sanction-notice",
      subject: "contract.sanction.pms",
      kind: .notice,
      force: .practice,
      days: 14,
      from: "2015-12-07"
    ),
    Row(
      id: "england.lmc.contracts/list-dispersal-engagement",
      subject: "contract.patientList.dispersal",
      kind: .notice,
      force: .practice,
      days: 0,
      from: "2015-12-07"
    ),
    Row(
      id: "england.lmc.pharmacy/needs-assessment-consultation",
      subject: "pharmacy.needsAssessment",
      kind: .consultation,
      force: .essential,
      days: -60,
      from: "2013-04-01",
      forum: "wellbeing-board"
    ),
    Row(
      id: "england.lmc.pharmacy/controlled-locality-notice",
      subject: "pharmacy.controlledLocality",
      kind: .notice,
      force: .exposure,
      days: -30,
      from: "2013-04-01"
    ),
    Row(
      id: "england.lmc.pharmacy/application-notice",
      subject: "pharmacy.application",
      kind: .notice,
      force: .exposure,
      days: 0,
      from: "2013-04-01"
    ),
    Row(
      id: "england.lmc.pharmacy/application-notice-45-days",
      subject: "pharmacy.application",
      kind: .notice,
      force: .exposure,
      days: -45,
      from: "2013-04-01"
    ),
    Row(
      id: "england.lmc.pharmacy/application-decision-notice",
      subject: "pharmacy.application",
      kind: .notice,
      force: .practice,
      days: 14,
      from: "2013-04-01"
    ),
    Row(
      id: "england.lmc.pharmacy/dispensing-notice",
      subject: "pharmacy.dispensing",
      kind: .notice,
      force: .practice,
      days: 0,
      from: "2013-04-01"
    ),
    Row(
      id: "england.lmc.networks/registration-discussion-2019",
      subject: "networkContract.registration",
      kind: .notice,
      force: .exposure,
      days: 0,
      from: "2019-06-01",
      until: "2019-07-01"
    ),
    Row(
      id: "england.lmc.networks/allocation-engagement-2020",
      subject: "networkContract.allocation",
      kind: .notice,
      force: .exposure,
      days: 0,
      from: "2020-04-01",
      until: "2020-07-01"
    ),
    allocation("2021", from: "2021-04-01", until: "2022-04-01"),
    allocation("2022", from: "2022-04-01", until: "2023-04-01"),
    allocation("2023", from: "2023-04-01", until: "2024-04-01"),
    allocation("2024", from: "2024-04-01", until: "2025-04-01"),
    allocation("2025", from: "2025-04-01", until: "2026-04-01"),
    allocation("2026", from: "2026-04-01", until: "2027-04-01"),
  ]

  /// Engagement before an allocation in a year whose specification was not seen.
  private static func allocation(_ year: String, from: CivilDate, until: CivilDate) -> Row {
    Row(
      id: Provision.ID("england.lmc.networks/allocation-engagement-\(year)"),
      subject: "networkContract.allocation",
      kind: .notice,
      force: .practice,
      days: 0,
      from: from,
      until: until
    )
  }

  static let provisions = Catalogue.english.sets
    .filter { $0.name.hasPrefix("england.lmc.") }
    .flatMap(\.provisions)

  private func required(
    _ row: Row,
    on date: CivilDate,
    record: [Act] = [],
    asOf: CivilDate? = nil
  ) throws -> [RequirementResult] {
    try CatalogueFixture.resolve(
      Self.provisions,
      subjects: [row.subject],
      proposer: row.proposer,
      forum: row.forum,
      decisionDate: date,
      record: record,
      asOf: asOf
    )
    .requirements.filter { $0.provision == row.id }
  }

  @Test("The table has every entry of the sets")
  func complete() {
    #expect(Self.provisions.map(\.id).sorted() == Self.rows.map(\.id).sorted())
  }

  @Test("It is required of the committee of the area alone, in the days it gives", arguments: rows)
  func inForce(row: Row) throws {
    for date in [row.from, row.until?.adding(days: -1) ?? row.from.adding(days: 4_000)] {
      let requirements = try required(row, on: date, asOf: date.adding(days: -200))
      #expect(requirements.map(\.body) == ["lmc"])
      let requirement = try #require(requirements.first)
      #expect(requirement.kind == row.kind)
      #expect(requirement.force == row.force)
      #expect(requirement.status == .open)
      let deadline = date.adding(days: row.days)
      switch requirement.detail {
      case .notice(deadline: let last): #expect(last == deadline)
      case .consultation(let path): #expect(path.openBy == deadline)
      default: Issue.record("neither a notice nor a consultation")
      }
    }
  }

  @Test("Nothing is required before it comes into force, or after it has gone", arguments: rows)
  func notInForce(row: Row) throws {
    #expect(try required(row, on: row.from.adding(days: -1)).isEmpty)
    if let until = row.until { #expect(try required(row, on: until).isEmpty) }
  }

  @Test("Telling is not asking, and asking is not telling", arguments: rows)
  func tellingIsNotAsking(row: Row) throws {
    let date = row.from
    let owed: Body.ID = row.id.rawValue.contains("assignment") ? row.proposer : row.forum
    let notices: [Act] = [-90, 0].map {
      .notice(to: "lmc", by: owed, on: "p", date: date.adding(days: $0))
    }
    let asked = [CatalogueFixture.consultation(of: "lmc", by: owed, before: date)]
    let afterwards = date.adding(days: 20)
    let told = try #require(try required(row, on: date, record: notices, asOf: afterwards).first)
    let consulted = try #require(try required(row, on: date, record: asked, asOf: afterwards).first)
    #expect(told.status == (row.kind == .notice ? .met : .unmet))
    #expect(told.reason == (row.kind == .notice ? .noticeGiven : .notConsulted))
    #expect(consulted.status == (row.kind == .consultation ? .met : .unmet))
    #expect(consulted.reason == (row.kind == .consultation ? .consulted : .noticeNotGiven))
  }

  @Test("Sent on 1 March, thirty days end on the 30th, and the decision may follow on the 31st")
  func thirtyDays() throws {
    func status(_ decision: CivilDate) throws -> Status? {
      try CatalogueFixture.resolve(
        Self.provisions,
        subjects: ["pharmacy.controlledLocality"],
        decisionDate: decision,
        record: [.notice(to: "lmc", by: "nhs-england", on: "p", date: "2023-03-01")]
      ).requirements.first?.status
    }
    #expect(try status("2023-03-30") == .unmet)
    #expect(try status("2023-03-31") == .met)
  }

  @Test("Sixty days run only from the day on which the last consultee was served")
  func sixtyDays() throws {
    func resolution(opened: CivilDate) throws -> Resolution {
      try CatalogueFixture.resolve(
        Self.provisions,
        subjects: ["pharmacy.needsAssessment"],
        proposer: "wellbeing-board",
        forum: "wellbeing-board",
        decisionDate: "2022-09-30",
        record: [
          .consultation(
            of: "lmc",
            by: "wellbeing-board",
            on: "p",
            opened: opened,
            closed: "2022-08-30",
            sufficientInformation: true,
            considered: "2022-09-15"
          )
        ]
      )
    }
    #expect(try resolution(opened: "2022-07-01").requirements.first?.status == .met)
    let late = try resolution(opened: "2022-07-02")
    #expect(late.requirements.first?.reason == .consultationDefective)
    #expect(late.outcome == .notMandated)
  }

  @Test("Where an area has no committee but others have, nothing is owed and nobody is in breach")
  func noCommittee() throws {
    let resolution = try CatalogueFixture.resolve(
      Self.provisions,
      subjects: ["pharmacy.needsAssessment"],
      proposer: "wellbeing-board",
      forum: "wellbeing-board",
      affects: "lone-surgery",
      decisionDate: "2022-09-30"
    )
    #expect(resolution.requirements.map(\.reason) == [.nobodyConcerned])
    #expect(resolution.requirements.map(\.status) == [.met])
  }
}
