import MandateKit
import MandateKitFiles
import Testing

@Suite("Official files become a governance arrangement")
struct OrganisationImportTests {
  private typealias F = OfficialFiles

  func memberships(_ member: Body.ID, _ imported: OrganisationImport) -> [Membership] {
    imported.document.memberships.filter { $0.member == member }
  }

  func body(_ id: Body.ID, _ imported: OrganisationImport) -> Body? {
    imported.document.bodies.first { $0.id == id }
  }

  @Test("Bodies have their kinds, names, lists and days, and no rule")
  func bodies() {
    let imported = F().imported()
    let since = Period(from: "1974-04-01")
    #expect(
      imported.document.bodies == [
        .practice("A99001", name: "SURGERY A99001", patients: 4_000, existence: since),
        .practice("A99002", name: "SURGERY A99002", patients: 9_000, existence: since),
        .practice("A99003", name: "SURGERY A99003", patients: 7_500, existence: since),
        Body(
          "U99001",
          kind: .primaryCareNetwork,
          name: "NETWORK U99001",
          existence: Period(from: "2019-10-01")
        ),
        Body(
          "U99002",
          kind: .primaryCareNetwork,
          name: "NETWORK U99002",
          existence: Period(from: "2019-10-01")
        ),
        Body("16C", kind: .subICBLocation, name: "NHS NORTH, SOUTH ICB - 16C"),
        Body("QHM", kind: .integratedCareBoard, name: "NHS NORTH, SOUTH ICB"),
        Body("place-16C", kind: .placePartnership, name: "North Place"),
        Body("lmc-north-south", kind: .localMedicalCommittee),
      ]
    )
  }

  @Test("A practice is in its PCN and LMC with a vote, in its location and place without")
  func memberships() {
    let imported = F().imported()
    #expect(
      memberships("A99001", imported) == [
        Membership("A99001", of: "U99001", period: Period(from: "2019-10-01")),
        Membership(
          "A99001",
          of: "16C",
          period: Period(from: "2013-04-01"),
          isVoting: false
        ),
        Membership("A99001", of: "place-16C", isVoting: false),
        Membership("A99001", of: "lmc-north-south"),
      ]
    )
    #expect(memberships("16C", imported) == [Membership("16C", of: "QHM", isVoting: false)])
    #expect(memberships("U99001", imported).isEmpty)
  }

  @Test("Last days become the days after them")
  func lastDays() {
    var files = F()
    files.practices[2] = F.practice("A99003", closed: "20221231", status: "C", left: "20221231")
    files.networks[2] = F.network("U99002", closed: "20221231")
    files.partners[3] = F.partner("A99003", "U99002", ended: "20221231")
    let imported = files.imported()
    let end: CivilDate = "2023-01-01"
    #expect(body("A99003", imported)?.existence == Period(from: "1974-04-01", until: end))
    #expect(body("U99002", imported)?.existence == Period(from: "2019-10-01", until: end))
    let periods = memberships("A99003", imported).map(\.period.until)
    #expect(periods == [end, end, nil, nil])
    #expect(imported.findings.map(\.code) == [.boardNameDerived])
  }

  @Test("What lasts to the end of 2999 has no end")
  func lastOfAllDays() {
    var files = F()
    files.partners[1] = F.partner("A99001", "U99001", ended: "29991231")
    #expect(files.imported().document == F().imported().document)
  }

  @Test("A practice that moved within a day is in both PCNs on that day")
  func movedWithinADay() {
    var files = F()
    files.partners[1] = F.partner("A99001", "U99001", ended: "20220701")
    files.partners.append(F.partner("A99001", "U99002", started: "20220701"))
    let moves = memberships("A99001", files.imported())
    func networks(on day: CivilDate) -> [Body.ID] {
      moves.filter { $0.period.contains(day) && $0.group < "l" && $0.group > "U" }.map(\.group)
    }
    #expect(networks(on: "2022-06-30") == ["U99001"])
    #expect(networks(on: "2022-07-01") == ["U99001", "U99002"])
    #expect(networks(on: "2022-07-02") == ["U99002"])
    files.asOf = "2022-07-01"
    #expect(files.imported().findings.map(\.code).contains(.inTwoNetworks))
    #expect(files.imported().summary().practicesInSeveralNetworks == 1)
  }

  @Test("A practice that comes back to its PCN has two memberships, and nothing is reported")
  func returns() {
    var files = F()
    files.partners[1] = F.partner("A99001", "U99001", ended: "20200331")
    files.partners.append(F.partner("A99001", "U99001", started: "20200401"))
    let imported = files.imported()
    #expect(memberships("A99001", imported).filter { $0.group == "U99001" }.count == 2)
    #expect(imported.findings.map(\.code) == [.boardNameDerived])
  }

  @Test("A partner that no file of practices knows is imported as a practice, as its row says")
  func unknownPartner() {
    var files = F()
    files.partners.append(F.partner("A99009", "U99009", started: "20200401"))
    let imported = files.imported()
    #expect(body("A99009", imported) == .practice("A99009", name: "SURGERY A99009", patients: 0))
    #expect(
      body("U99009", imported)
        == Body("U99009", kind: .primaryCareNetwork, name: "NETWORK U99009")
    )
    #expect(
      memberships("A99009", imported) == [
        Membership("A99009", of: "U99009", period: Period(from: "2020-04-01")),
        Membership("A99009", of: "16C", isVoting: false),
      ]
    )
  }

  @Test("A closed practice keeps the location of its days where that is one still")
  func closedLocations() {
    var files = F()
    let days = (closed: "20171031", status: "C", left: "20171031")
    for (code, old, new) in [
      ("A99004", "16C", "16C"), ("A99005", "00K", "16C"), ("A99006", "00K", "00M"),
    ] {
      files.practices.append(
        F.practice(
          code,
          closed: days.closed,
          status: days.status,
          commissioner: old,
          left: days.left,
          current: new
        )
      )
    }
    let imported = files.imported()
    let period = Period(from: "2013-04-01", until: "2017-11-01")
    for code in ["A99004", "A99005"] as [Body.ID] {
      #expect(
        memberships(code, imported)
          == [Membership(code, of: "16C", period: period, isVoting: false)]
      )
    }
    #expect(memberships("A99006", imported).isEmpty)
    #expect(body("A99006", imported) != nil)
    #expect(imported.findings.map(\.code) == [.formerLocation, .boardNameDerived])
  }

  @Test("Locations that only what has ended names are not imported")
  func formerLocations() {
    var files = F()
    files.networks.append(F.network("U99003", location: "10D", closed: "20210401"))
    files.partners.append(
      F.partner(
        "A99001",
        "U99003",
        started: "20190101",
        ended: "20190601",
        networkLocation: "10D",
        isMatch: "FALSE"
      )
    )
    #expect(body("10D", files.imported()) == nil)
    files.asOf = "2021-01-01"
    #expect(body("10D", files.imported()) != nil)
  }

  @Test("Closed practices whose end nobody knows end with their commissioner, or with the import")
  func guessedEnds() {
    var files = F()
    files.practices.append(F.practice("A99004", status: "C", left: "20171031"))
    files.practices.append(F.practice("A99005", status: "C"))
    let imported = files.imported()
    #expect(body("A99004", imported)?.existence.until == "2017-11-01")
    #expect(body("A99005", imported)?.existence.until == files.asOf)
  }

  @Test("A crosswalk that names its LMCs has their names, and codes of its own cannot collide")
  func crosswalkNames() {
    var files = F()
    files.crosswalk = [
      "practice_code,place_code,lmc_id,lmc_name", "A99001,QHM,U99001,North LMC",
      "A99002,,U99001,North LMC", "A99003,Unknown,,",
    ]
    let imported = files.imported()
    #expect(body("lmc-U99001", imported)?.name == "North LMC")
    #expect(body("place-QHM", imported)?.name == "place-QHM")
    #expect(imported.document.memberships.filter { $0.group == "lmc-U99001" }.count == 2)
  }

  @Test("The summary counts what is live on the date")
  func summary() {
    var files = F()
    files.partners.append(F.partner("A99001", "U99002", started: "20180401", ended: "20180801"))
    files.practices.append(F.practice("A99004", closed: "20171031", status: "C"))
    let summary = files.imported().summary()
    #expect(summary.bodies[.practice] == 3)
    #expect(summary.bodies[.primaryCareNetwork] == 2)
    #expect(summary.patients == 20_500)
    #expect(summary.networkMemberships == 3)
    #expect(summary.singlePracticeNetworks == 1)
    #expect(summary.largestNetwork == 2)
    #expect(summary.practicesInSeveralNetworks == 0)
    #expect(summary.findings == [.warning: 1, .information: 1])
  }

  @Test("The arrangement stands up to the checks of a governance")
  func governance() throws {
    _ = try Governance(F().imported().document)
  }

  @Test("The files that were read are told, with their rows, and those that could not be")
  func readFiles() {
    var files = F()
    files.crosswalk = nil
    files.listSizes = ["no,column"]
    let imported = files.imported()
    #expect(imported.files.map(\.name) == ["practices", "networks", "partners", "listSizes"])
    #expect(imported.files.map(\.rowCount) == [3, 2, 3, 0])
    #expect(imported.files.map(\.isReadable) == [true, true, true, false])
  }

  @Test("Without lists and crosswalk there are no patients, places and LMCs")
  func fewFiles() {
    var files = F()
    files.listSizes = nil
    files.crosswalk = nil
    let imported = files.imported()
    #expect(imported.summary().patients == 0)
    #expect(imported.document.bodies.map(\.kind).allSatisfy { $0 != .placePartnership })
    #expect(imported.findings.map(\.code) == [.noListSize, .boardNameDerived])
  }
}
