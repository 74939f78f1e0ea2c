import MandateKit
import Testing

@Suite("Grants that the law does not allow")
struct GrantRuleTests {
  struct Row: CustomTestStringConvertible {
    var sentence: String
    var giver: Body.ID?
    var holder: PartyID
    var power: Power
    var subject: SubjectPattern = "serviceRedesign"
    var over: Body.ID? = nil
    var period = Period.always
    var rule: Catalogue.GrantRule.ID?

    var testDescription: String { sentence }
  }

  static let toGeneralPractice: Catalogue.GrantRule.ID =
    "england.statutory-function-to-general-practice"
  static let toOutsider: Catalogue.GrantRule.ID = "england.committee-function-to-outsider"
  static let rows = [
    Row(
      sentence: "a board's function delegated to a PCN",
      giver: "icb",
      holder: "network",
      power: .decide,
      rule: toGeneralPractice
    ),
    Row(
      sentence: "a board's function delegated to a practice",
      giver: "icb",
      holder: "surgery",
      power: .decide,
      rule: toGeneralPractice
    ),
    Row(
      sentence: "a board's function delegated to a federation",
      giver: "icb",
      holder: "federation",
      power: .decide,
      rule: toGeneralPractice
    ),
    Row(
      sentence: "a board's function delegated to an LMC",
      giver: "icb",
      holder: "lmc",
      power: .decide,
      rule: toGeneralPractice
    ),
    Row(
      sentence: "a place's delegated function passed on to a PCN",
      giver: "place",
      holder: "network",
      power: .decide,
      rule: toGeneralPractice
    ),
    Row(
      sentence: "NHS England's function delegated to a board",
      giver: "nhs-england",
      holder: "icb",
      power: .decide
    ),
    Row(
      sentence: "a board's function delegated to its place committee",
      giver: "icb",
      holder: "place",
      power: .decide
    ),
    Row(
      sentence: "a board's executive with delegated authority",
      giver: "icb",
      holder: "chief",
      power: .decide
    ),
    Row(
      sentence: "a PCN asked by a board for advice",
      giver: "icb",
      holder: "network",
      power: .advise
    ),
    Row(
      sentence: "practices that let their federation agree",
      giver: "network",
      holder: "federation",
      power: .agree
    ),
    Row(
      sentence: "a grant that ended before the law of 2022",
      giver: "icb",
      holder: "network",
      power: .decide,
      period: Period(from: "2021-04-01", until: "2022-07-01")
    ),
    Row(
      sentence: "an LMC's prescribed function given to its chief executive alone",
      giver: "lmc",
      holder: "chief",
      power: .decide,
      subject: "lmc.functions.complaints",
      rule: toOutsider
    ),
    Row(
      sentence: "all that an LMC may do given to a federation",
      giver: "lmc",
      holder: "federation",
      power: .decide,
      subject: .everything,
      rule: toOutsider
    ),
    Row(
      sentence: "an LMC that lets its chief executive negotiate",
      giver: "lmc",
      holder: "chief",
      power: .negotiate,
      subject: "contract"
    ),
    Row(
      sentence: "an LMC's prescribed function given to a sub-committee of members",
      giver: "lmc",
      holder: "far-lmc",
      power: .decide,
      subject: "lmc.functions"
    ),
    Row(
      sentence: "an LMC said to agree for practices by its own right",
      giver: nil,
      holder: "lmc",
      power: .agree,
      rule: "england.committee-binds-practices"
    ),
    Row(
      sentence: "GPC England said to decide by its own right",
      giver: nil,
      holder: "gpc",
      power: .decide,
      rule: "england.national-committee-decides"
    ),
    Row(
      sentence: "GPC England said to agree nationally",
      giver: nil,
      holder: "gpc",
      power: .agree
    ),
    Row(
      sentence: "a board's own function",
      giver: nil,
      holder: "icb",
      power: .decide
    ),
  ]

  private static let decisionDate: CivilDate = "2024-01-10"

  /// Answers a proposal on a subject of a row, and returns the warnings about grants.
  private func warnings(
    of row: Row,
    rules: [Catalogue.GrantRule] = Catalogue.english.grantRules,
    subject: SubjectPath? = nil,
    record: [Act] = []
  ) throws -> [Warning] {
    let named = row.subject == .everything ? nil : SubjectPath(rawValue: row.subject.rawValue)
    let docket = try Docket(
      governance: Governance(
        GovernanceDocument(
          bodies: CatalogueFixture.bodies + [
            Body("federation", kind: .federation),
            Body("gpc", kind: .generalPractitionersCommittee),
          ],
          people: [Person("chief")],
          memberships: CatalogueFixture.memberships,
          mandates: [
            Mandate(
              "grant",
              giver: row.giver,
              holder: row.holder,
              powers: [.negotiate, row.power],
              subjects: [row.subject],
              over: row.over,
              period: row.period
            )
          ],
          grantRules: rules
        )
      ),
      proposals: [
        Proposal(
          "p",
          subjects: [subject ?? named ?? "lmc.functions.complaints"],
          affects: "place",
          proposer: "nhs-england",
          forum: "nhs-england",
          decisionDate: Self.decisionDate
        )
      ],
      record: ActRecord(record)
    )
    let resolution = try #require(docket.resolve("p", asOf: Self.decisionDate))
    return resolution.warnings.filter { $0.code == .grantNotAllowed }
  }

  @Test(
    "An answer warns of a grant where the law does not allow it, and only there",
    arguments: rows
  )
  func warnings(row: Row) throws {
    let expected = Catalogue.english.grantRules.first { $0.id == row.rule }
    let found = try warnings(of: row)
    #expect(found.map { $0.mandate } == (expected == nil ? [] : ["grant"]))
    #expect(found.map { $0.source } == [expected?.source].filter { $0 != nil })
    #expect(found.allSatisfy { $0.body == row.giver ?? row.holder && $0.provision == nil })
    #expect(found.allSatisfy { $0.source?.title.isEmpty == false })
  }

  @Test("A grant is told where it bears on the proposal: on its subject and in force on its date")
  func bearing() throws {
    let row = Self.rows[0]
    #expect(try warnings(of: row).count == 1)
    #expect(try warnings(of: row, subject: "serviceRedesign.access.hub").count == 1)
    #expect(try warnings(of: row, subject: "contract.premises").isEmpty)
    let revoked = Act.revocation(of: "grant", date: "2023-12-01")
    #expect(try warnings(of: row, record: [revoked]).isEmpty)
    let revokedLater = Act.revocation(of: "grant", date: "2024-02-01")
    #expect(try warnings(of: row, record: [revokedLater]).count == 1)
    var past = row
    past.period = Period(until: Self.decisionDate)
    #expect(try warnings(of: past).isEmpty)
    past.period = Period(until: Self.decisionDate.adding(days: 1))
    #expect(try warnings(of: past).count == 1)
  }

  @Test("The rules are data: without any there is no warning, and others find other grants")
  func data() throws {
    #expect(try warnings(of: Self.rows[0], rules: []).isEmpty)
    let rule = Catalogue.GrantRule(
      "housing",
      givers: .kinds([.integratedCareBoard]),
      powers: [.negotiate],
      holderKinds: [.primaryCareNetwork],
      subjects: ["serviceRedesign.urgentCare"],
      confidence: .invented,
      source: Source("Rules of the house", basis: .local)
    )
    let found = try warnings(
      of: Self.rows[0],
      rules: [rule],
      subject: "serviceRedesign.urgentCare.hub"
    )
    #expect(found.map { $0.source?.title } == ["Rules of the house"])
  }

  @Test("A rule about some subjects is told on these, whatever else the mandate is about")
  func subjectsOfRule() throws {
    let row = try #require(Self.rows.first { $0.subject == .everything })
    #expect(try warnings(of: row, subject: "lmc.functions.complaints").count == 1)
    #expect(try warnings(of: row, subject: "serviceRedesign.access").isEmpty)
  }

  @Test("The order of the rules makes no difference")
  func order() throws {
    var other = try #require(Catalogue.english.grantRules.first { $0.id == Self.toGeneralPractice })
    other.source = Source("Another act", basis: .statute)
    let rules = Catalogue.english.grantRules + [other]
    let found = try warnings(of: Self.rows[0], rules: rules)
    #expect(found.count == 2)
    #expect(try warnings(of: Self.rows[0], rules: rules.reversed()) == found)
  }

  @Test("A rule that has ended, or is yet to begin, on the decision date does not count")
  func dates() throws {
    var rule = try #require(Catalogue.english.grantRules.first { $0.id == Self.toGeneralPractice })
    rule.period = Period(from: "2022-07-01", until: Self.decisionDate)
    #expect(try warnings(of: Self.rows[0], rules: [rule]).isEmpty)
    rule.period = Period(from: Self.decisionDate)
    #expect(try warnings(of: Self.rows[0], rules: [rule]).count == 1)
  }

  @Test("Every rule is cited, dated and of its own name")
  func rules() {
    let rules = Catalogue.english.grantRules
    #expect(Set(rules.map(\.id)).count == rules.count)
    for rule in rules {
      #expect(rule.source.note?.hasSuffix(rule.confidence.sentence) == true)
      #expect(rule.period.from != nil)
    }
  }
}
