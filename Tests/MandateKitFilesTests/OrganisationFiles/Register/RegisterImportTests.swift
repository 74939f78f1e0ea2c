import MandateKit
import MandateKitFiles
import Testing

@Suite("A register becomes a governance arrangement, the same in JSON and in XML")
struct RegisterImportTests {
  typealias F = RegisterFixture

  func body(_ id: Body.ID, _ imported: OrganisationImport) -> Body? {
    imported.document.bodies.first { $0.id == id }
  }

  func memberships(_ member: Body.ID, _ imported: OrganisationImport) -> [Membership] {
    imported.document.memberships.filter { $0.member == member }
  }

  @Test("Bodies have their kinds, names, lists and days", arguments: F.Form.allCases)
  func bodies(_ form: F.Form) {
    let imported = F().imported(form)
    #expect(
      imported.document.bodies == [
        .practice(
          "A99001",
          name: "QUAY & STRAND \"SURGERY\"",
          patients: 9_200,
          existence: Period(from: "1974-04-01")
        ),
        Body(
          "U99001",
          kind: .primaryCareNetwork,
          name: "HARBOUR PCN",
          existence: Period(from: "2019-07-01")
        ),
        Body(
          "16C",
          kind: .subICBLocation,
          name: "NHS NORTH ICB - 16C",
          existence: Period(from: "2013-04-01")
        ),
        Body(
          "QHM",
          kind: .integratedCareBoard,
          name: "NHS NORTH ICB",
          existence: Period(from: "2022-07-01")
        ),
      ]
    )
    #expect(imported.findings.isEmpty, "\(imported.findings)")
    #expect(imported.files.map(\.rowCount) == [4, 1])
    #expect(imported.files.allSatisfy { $0.isReadable })
  }

  @Test(
    "A practice is in its PCN with a vote, in its location without, the location in its ICB",
    arguments: F.Form.allCases
  )
  func memberships(_ form: F.Form) {
    let imported = F().imported(form)
    #expect(
      imported.document.memberships == [
        Membership("A99001", of: "U99001", period: Period(from: "2019-07-01")),
        Membership("A99001", of: "16C", period: Period(from: "2013-04-01"), isVoting: false),
        Membership("16C", of: "QHM", period: Period(from: "2020-04-01"), isVoting: false),
      ]
    )
    #expect(imported.summary().networkMemberships == 1)
  }

  @Test("Last days become the days after them", arguments: F.Form.allCases)
  func lastDays(_ form: F.Form) {
    var register = F()
    register.change("A99001") {
      $0.spans = [F.Span("1974-04-01", "2022-12-31")]
      $0.links[0].spans = [F.Span("2019-07-01", "2022-06-30")]
    }
    let imported = register.imported(form)
    #expect(body("A99001", imported)?.existence == Period(from: "1974-04-01", until: "2023-01-01"))
    #expect(
      memberships("A99001", imported).first?.period
        == Period(from: "2019-07-01", until: "2022-07-01")
    )
  }

  /// Dates as a register gives them, and the period that they make.
  static let spans: [([F.Span], Period)] = [
    ([F.Span("2019-07-01")], Period(from: "2019-07-01")),
    (
      [F.Span("2021-04-30"), F.Span("2021-05-01", isLegal: true)],
      Period(from: "2021-05-01")
    ),
    (
      [F.Span("2021-05-01", isLegal: true), F.Span("2021-04-30", "2022-03-31")],
      Period(from: "2021-05-01", until: "2022-04-01")
    ),
    (
      [F.Span("2019-07-01", "2021-03-31", isLegal: true), F.Span("2019-06-01")],
      Period(from: "2019-07-01", until: "2021-04-01")
    ),
    (
      [F.Span("2019-07-01", "2020-03-31"), F.Span("2021-04-01")],
      Period(from: "2019-07-01")
    ),
    (
      [F.Span("2019-07-01", "2020-03-31"), F.Span("2021-04-01", "2021-09-30")],
      Period(from: "2019-07-01", until: "2021-10-01")
    ),
  ]

  @Test(
    "Legal days come before operational ones, each by itself",
    arguments: spans,
    F.Form.allCases
  )
  func legal(_ row: ([F.Span], Period), _ form: F.Form) {
    var register = F()
    register.change("A99001") { $0.links[0].spans = row.0 }
    register.change("U99001") { $0.spans = row.0 }
    let imported = register.imported(form)
    #expect(memberships("A99001", imported).first?.period == row.1)
    #expect(body("U99001", imported)?.existence == row.1)
  }

  /// What an organisation is made, and the kind of its body.
  static let kinds: [([String], BodyKind?)] = [
    (["RO177", "RO76"], .practice),
    (["RO177", "RO72"], nil),
    (["RO177"], nil),
    (["RO272"], .primaryCareNetwork),
    (["RO98", "RO319", "RO326"], .subICBLocation),
    (["RO98"], .clinicalCommissioningGroup),
    (["RO98", "RO218"], nil),
    (["RO98", "RO327"], nil),
    (["RO261", "RO318"], .integratedCareBoard),
    (["RO261"], nil),
    (["RO197", "RO57"], nil),
  ]

  @Test("Roles tell the kind, in whatever order", arguments: kinds, F.Form.allCases)
  func roles(_ row: ([String], BodyKind?), _ form: F.Form) {
    var register = F()
    for roles in [row.0, row.0.reversed()] {
      register.organisations = [F.Organisation("X99", "X", [F.Span("2000-01-01")], roles: [])]
      register.organisations[0].roles = roles.map { F.Role($0) }
      let imported = register.imported(form)
      #expect(imported.document.bodies.first?.kind == row.1)
      #expect(imported.files[0].isReadable)
    }
  }

  @Test(
    "A practice of another country is none, and one of no country is",
    arguments: F.Form.allCases
  )
  func countries(_ form: F.Form) {
    var register = F()
    for (country, isThere) in [("WALES", false), ("England", true), (nil, true)] {
      register.change("A99001") { $0.country = country }
      #expect((body("A99001", register.imported(form)) != nil) == isThere)
    }
  }

  @Test("A practice ends with its role", arguments: F.Form.allCases)
  func roleEnds(_ form: F.Form) {
    var register = F()
    register.change("A99001") { $0.roles[1].spans = [F.Span("2014-04-15", "2021-03-31")] }
    #expect(
      body("A99001", register.imported(form))?.existence
        == Period(from: "1974-04-01", until: "2021-04-01")
    )
  }

  @Test(
    "What a register holds by reference only is no body, but names one",
    arguments: F.Form.allCases
  )
  func references(_ form: F.Form) {
    var register = F()
    register.change("U99001") { $0.isReference = true }
    let imported = register.imported(form)
    #expect(body("U99001", imported)?.name == "HARBOUR PCN")
    #expect(body("U99001", imported)?.existence == .always)
    #expect(imported.findings.map(\.code) == [.networkUnknown])
  }

  @Test("A crosswalk adds places and LMCs to a register")
  func crosswalk() {
    let imported = OrganisationImport(
      register: OrganisationFile(name: "register", bytes: Array(F().text(.json).utf8)),
      crosswalk: OrganisationFile(
        name: "crosswalk",
        bytes: Array("practice_code,place_code,place_name,lmc_id\nA99001,16C,North,north\n".utf8)
      ),
      asOf: "2023-01-26"
    )
    #expect(memberships("A99001", imported).map(\.group).suffix(2) == ["place-16C", "lmc-north"])
    #expect(imported.findings.map(\.code) == [.noListSize])
  }
}
