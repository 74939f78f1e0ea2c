import MandateKit
import Testing

@Suite("Duties that are not the committee's")
struct DutyTests {
  static func provisions(_ names: String...) throws -> [Provision] {
    try names.flatMap { try #require(Catalogue.english.set(named: $0)).provisions }
  }

  /// A body with a duty of involvement, and the days of the duty.
  struct Involvement: CustomTestStringConvertible {
    var body: Body.ID
    var section: String
    var on: CivilDate
    var before: CivilDate? = nil
    var after: CivilDate? = nil

    var testDescription: String { "\(body), \(section)" }
  }

  static let involvements = [
    Involvement(
      body: "pct",
      section: "Section 11, then section 242",
      on: "2013-03-31",
      before: "2002-12-31"
    ),
    Involvement(body: "nhs-england", section: "Section 13Q", on: "2013-04-01"),
    Involvement(
      body: "ccg",
      section: "Section 14Z2",
      on: "2022-06-30"
    ),
    Involvement(body: "icb", section: "Section 14Z45", on: "2022-07-01"),
    Involvement(
      body: "hospital",
      section: "Section 242(1B)",
      on: "2022-07-01",
      before: "2008-11-02"
    ),
  ]

  @Test(
    "Involving the public is owed under the section of the body and the date",
    arguments: involvements
  )
  func sections(row: Involvement) throws {
    func sections(on date: CivilDate, by proposer: Body.ID, at forum: Body.ID) throws -> [String?] {
      try CatalogueFixture.resolve(
        Self.provisions("england.public-involvement"),
        subjects: ["serviceRedesign.urgentCare"],
        proposer: proposer,
        forum: forum,
        decisionDate: date
      ).requirements.filter { $0.body == "users" && $0.kind == .notice }.map(\.source?.provision)
    }
    #expect(try sections(on: row.on, by: row.body, at: "place") == [row.section])
    #expect(try sections(on: row.on, by: "network", at: row.body) == [row.section])
    if let before = row.before {
      #expect(try sections(on: before, by: row.body, at: "place") == [])
    }
  }

  @Test("A proposal of a CCG decided after 1 July 2022 falls under the section of its successor")
  func straddling() throws {
    let resolution = try CatalogueFixture.resolve(
      Self.provisions("england.public-involvement"),
      subjects: ["commissioning"],
      proposer: "ccg",
      forum: "place",
      decisionDate: "2022-09-01",
      record: [.notice(to: "users", by: "ccg", on: "p", date: "2022-05-20")]
    )
    #expect(resolution.requirements.map(\.source?.provision) == ["Section 14Z45"])
    #expect(resolution.requirements.map(\.status) == [.met])
  }

  @Test("Involving patients discharges no duty to a committee, nor the reverse")
  func involvementIsNotConsultation() throws {
    func statuses(_ record: [Act]) throws -> [Provision.ID: Status] {
      let resolution = try CatalogueFixture.resolve(
        Self.provisions("england.public-involvement", "england.template.lmc-compact"),
        subjects: ["serviceRedesign"],
        proposer: "icb",
        forum: "place",
        decisionDate: "2023-02-01",
        record: record
      )
      return Dictionary(
        resolution.requirements.map { ($0.provision, $0.status) },
        uniquingKeysWith: { first, _ in first }
      )
    }
    let involved: Provision.ID = "england.public-involvement/integrated-care-board-proposing"
    let consulted: Provision.ID = "england.template.lmc-compact/committee-consulted"
    let public_ = try statuses([
      .notice(to: "users", by: "icb", on: "p", date: "2022-11-01"),
      CatalogueFixture.consultation(of: "users", by: "icb", before: "2023-02-01"),
    ])
    #expect(public_[involved] == .met && public_[consulted] == .unmet)
    let committee = try statuses([
      .notice(to: "lmc", by: "icb", on: "p", date: "2022-11-01"),
      CatalogueFixture.consultation(of: "lmc", by: "icb", before: "2023-02-01"),
    ])
    #expect(committee[involved] == .unmet && committee[consulted] == .met)
  }

  @Test("The strategy of a partnership involves Healthwatch and the public, from 2022")
  func strategy() throws {
    func bodies(_ date: CivilDate) throws -> [Body.ID?] {
      try CatalogueFixture.resolve(
        Self.provisions("england.public-involvement"),
        subjects: ["integratedCareStrategy"],
        proposer: "partnership",
        forum: "partnership",
        decisionDate: date
      ).requirements.map(\.body)
    }
    #expect(try bodies("2022-06-30") == [])
    #expect(try bodies("2022-07-01") == ["healthwatch", "users"])
  }

  @Test("A substantial change has the local authority consulted, from 2013")
  func scrutiny() throws {
    for (date, count) in [("2013-03-31", 0), ("2013-04-01", 1), ("2024-01-31", 1)]
      as [(CivilDate, Int)]
    {
      let requirements = try CatalogueFixture.resolve(
        Self.provisions("england.health-scrutiny"),
        subjects: ["serviceRedesign.substantial"],
        decisionDate: date
      ).requirements
      #expect(requirements.count == count)
      #expect(requirements.allSatisfy { $0.body == "council" && $0.kind == .consultation })
    }
  }

  static let commissioners = Catalogue.PrimaryMedicalCommissioners(
    primaryCareTrust: "pct",
    nhsEngland: "nhs-england",
    clinicalCommissioningGroup: "ccg",
    delegatedOn: "2017-04-01",
    integratedCareBoard: "icb"
  )

  @Test(
    "The right body decides on contracts on the right day, and no other",
    arguments: [
      ("2013-03-31", ["pct"]), ("2013-04-01", ["nhs-england"]),
      ("2017-03-31", ["nhs-england"]), ("2017-04-01", ["ccg", "nhs-england"]),
      ("2022-06-30", ["ccg", "nhs-england"]), ("2022-07-01", ["icb", "nhs-england"]),
    ] as [(CivilDate, [Body.ID])]
  )
  func commissioning(date: CivilDate, deciders: [Body.ID]) throws {
    let met = try (["pct", "ccg", "icb", "nhs-england", "place"] as [Body.ID]).filter { forum in
      guard
        CatalogueFixture.bodies.first(where: { $0.id == forum })?.existence.contains(date) == true
      else { return false }
      let requirements = try CatalogueFixture.resolve(
        Self.provisions("england.commissioner"),
        subjects: ["contract.local.enhancedService"],
        proposer: "place",
        forum: forum,
        decisionDate: date,
        mandates: Self.commissioners.mandates(over: "place")
      ).requirements
      #expect(requirements.count == 1)
      return requirements.first?.status == .met
    }
    #expect(met.sorted() == deciders)
    let era = try #require(Catalogue.english.commissionerEra(on: date))
    #expect(era.dutyHolder == (date < "2013-04-01" ? .primaryCareTrust : .nhsEngland))
  }

  @Test("The eras follow one another without a gap")
  func eras() {
    let eras = Catalogue.english.commissionerEras
    #expect(eras.first?.period.from == nil && eras.last?.period.until == nil)
    for (era, next) in zip(eras, eras.dropFirst()) { #expect(era.period.until == next.period.from) }
  }

  @Test("A CCG that was never delegated to, and a board that is not named, get no mandate")
  func absentCommissioners() {
    let commissioners = Catalogue.PrimaryMedicalCommissioners(
      nhsEngland: "nhs-england",
      clinicalCommissioningGroup: "ccg",
      delegatedOn: "2022-07-01"
    )
    #expect(commissioners.mandates(over: "place").map(\.holder) == ["nhs-england"])
    let early = Catalogue.PrimaryMedicalCommissioners(
      nhsEngland: "nhs-england",
      clinicalCommissioningGroup: "ccg",
      delegatedOn: "2014-01-01"
    )
    #expect(early.mandates(over: "place").last?.period.from == "2015-04-01")
  }

  @Test("A PCN that is in favour cannot sign a core contract for its practices")
  func coreContract() throws {
    func resolution(_ votes: [(Body.ID, Choice)]) throws -> Resolution {
      try CatalogueFixture.resolve(
        Self.provisions("england.binding"),
        subjects: ["contract.core.gms"],
        proposer: "icb",
        forum: "icb",
        decisionDate: "2023-02-01",
        record: votes.map { .vote(by: $0.0, on: "p", $0.1, date: "2023-01-20") }
      )
    }
    let outvoted = try resolution([("surgery", .for), ("lmc", .for), ("network", .for)])
    #expect(outvoted.outcome == .notMandated && outvoted.reason == .essentialUnmet)
    #expect(
      outvoted.requirements.map(\.provision) == [
        "england.binding/gms-variation-signed", "england.binding/contract-changed-by-its-parties",
      ]
    )
    #expect(outvoted.requirements.allSatisfy { $0.status == .unmet })
    let signed = try resolution([("surgery", .for), ("clinic", .for), ("lmc", .against)])
    #expect(signed.outcome == .mandated)
    #expect(!signed.voice.isUnified)
  }

  @Test("A variation that the law requires takes fourteen days' notice and nobody's consent")
  func statutoryVariation() throws {
    let requirements = try CatalogueFixture.resolve(
      Self.provisions("england.binding"),
      subjects: ["contract.statutoryVariation.gms"],
      decisionDate: "2023-04-01",
      record: [
        .notice(to: "clinic", by: "nhs-england", on: "p", date: "2023-03-18"),
        .notice(to: "surgery", by: "nhs-england", on: "p", date: "2023-03-19"),
      ]
    ).requirements
    #expect(requirements.map(\.body) == ["clinic", "surgery"])
    #expect(requirements.map(\.status) == [.met, .unmet])
    #expect(requirements.allSatisfy { $0.force == .exposure })
  }

  @Test("The claimed duty is reported, is said to be claimed, and decides nothing")
  func claimed() throws {
    let votes: [Act] = ["surgery", "clinic"].map {
      .vote(by: $0, on: "p", .for, date: "2023-01-20")
    }
    let resolution = try CatalogueFixture.resolve(
      Self.provisions("england.claimed.lmc-consultation", "england.template.network-agreement"),
      subjects: ["networkContract"],
      proposer: "icb",
      forum: "icb",
      decisionDate: "2023-02-01",
      record: votes
    )
    let claimed = try #require(resolution.requirements.first)
    #expect(claimed.status == .unmet && claimed.force == .practice)
    #expect(claimed.source?.basis == .claimed)
    #expect(claimed.source?.note?.contains("lays no duty on anyone") == true)
    #expect(resolution.outcome == .mandated)
  }

  @Test(
    "A reserved matter of the template takes every member, an ordinary one a majority",
    arguments: [
      ("networkContract.staff", .for, .mandated), ("networkContract.staff", .abstain, .mandated),
      ("networkContract.reserved", .for, .mandated),
      ("networkContract.reserved.expulsion", .abstain, .notMandated),
    ] as [(SubjectPath, Choice, Outcome)]
  )
  func networkAgreement(subject: SubjectPath, second: Choice, outcome: Outcome) throws {
    let resolution = try CatalogueFixture.resolve(
      Self.provisions("england.template.network-agreement"),
      subjects: [subject],
      proposer: "icb",
      forum: "place",
      decisionDate: "2023-02-01",
      record: [
        .vote(by: "surgery", on: "p", .for, date: "2023-01-20"),
        .vote(by: "clinic", on: "p", second, date: "2023-01-20"),
      ]
    )
    #expect(resolution.outcome == outcome)
    let canvassed: Provision.ID = "england.template.network-agreement/members-canvassed"
    let exposed = resolution.exposures.filter { $0.provision == canvassed }
    #expect(exposed.map(\.body) == ["clinic", "surgery"])
    #expect(exposed.map(\.reason) == [.noticeNotGiven, .noticeNotGiven])
  }
}
