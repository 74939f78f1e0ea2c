import MandateKit
import Testing

@testable import MandateKitFiles

@Suite("Every spelling of official files says the same")
struct OrganisationDialectTests {
  private typealias F = OfficialFiles

  struct Dialect: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let change: @Sendable (inout OfficialFiles) -> Void

    init(_ sentence: String, _ change: @escaping @Sendable (inout OfficialFiles) -> Void) {
      testDescription = sentence
      self.change = change
    }
  }

  /// Replaces every occurrence in every line.
  static func replace(_ old: String, _ new: String, in lines: inout [String]) {
    lines = lines.map { line in
      line.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
    }
  }

  static let practiceHeader =
    "Organisation Code,Name,National Grouping,High Level Health Geography,Address Line 1,"
    + "Address Line 2,Address Line 3,Address Line 4,Address Line 5,Postcode,Open Date,Close Date,"
    + "Status Code,Organisation Sub-Type,Commissioner,Join Provider/Purchaser Date,"
    + "Left Provider/Purchaser Date,Contact Telephone Number,Null,Null,Null,"
    + "Amended Record Indicator,Null,Provider/Purchaser,Null,Prescribing Setting,Null"

  static let dialects: [Dialect] = [
    Dialect("Lines that end in CRLF") { $0.lineEnd = "\r\n" },
    Dialect("Lines that end in CR") { $0.lineEnd = "\r" },
    Dialect("A byte-order mark before each file") {
      $0.practices[0] = "\u{FEFF}" + $0.practices[0]
      $0.networks[0] = "\u{FEFF}" + $0.networks[0]
      $0.partners[0] = "\u{FEFF}" + $0.partners[0]
      $0.listSizes?[0] = "\u{FEFF}" + F.listHeader
      $0.crosswalk?[0] = "\u{FEFF}" + F.crosswalkHeader
    },
    Dialect("Practices with a header") { $0.practices.insert(practiceHeader, at: 0) },
    Dialect("Practices with a header whose words are new but for two") {
      $0.practices.insert(
        (["Organisation Code", "Name"] + (3...27).map { "Column \($0)" }).joined(separator: ","),
        at: 0
      )
    },
    Dialect("PCNs, partners, lists and crosswalk without a header") {
      $0.networks.removeFirst()
      $0.partners.removeFirst()
      $0.listSizes?.removeFirst()
      $0.crosswalk?.removeFirst()
    },
    Dialect("Headers with line breaks, in quotation marks") {
      $0.partners[0] =
        "\"Partner\r\nOrganisation\r\nCode\",\"Partner\nName\",\"Practice\nParent\nSub ICB Loc Code\","
        + "\"Practice\nParent\nSub ICB Loc Name\",PCN Code,PCN Name,"
        + "\"PCN Parent\nSub ICB Loc Code\",\"PCN Parent\nSub ICB Loc Name\","
        + "\"Practice to PCN\nRelationship\nStart Date\",\"Practice to PCN\nRelationship\nEnd Date\","
        + "Practice Sub ICB Loc and PCN Sub ICB Loc Match "
    },
    Dialect("Headers in capitals, with stray spaces and underscores") {
      $0.networks[0] =
        " PCN_CODE , PCN  NAME,CURRENT SUB ICB LOC CODE,SUB_ICB_LOCATION,OPEN DATE,CLOSE DATE ,1,2,3,4,5,6"
    },
    Dialect("Headers of before July 2022, which speak of CCGs") {
      $0.networks[0] =
        "PCN Code,PCN Name,Current Clinical Commissioning Group Code,"
        + "Clinical Commissioning Group Name,Open Date,Close Date,1,2,3,4,5,Postcode"
      $0.partners[0] =
        "Partner Organisation Code,Partner Name,Practice Parent CCG Code,Practice Parent CCG Name,"
        + "PCN Code,PCN Name,PCN Parent CCG Code,PCN Parent CCG Name,"
        + "Practice to PCN Relationship Start Date,Practice to PCN Relationship End Date,"
        + "Practice CCG and PCN CCG Match"
      $0.listSizes?[0] =
        "PUBLICATION,EXTRACT_DATE,TYPE,CCG_CODE,ONS_CCG_CODE,CODE,POSTCODE,SEX,AGE,"
        + "NUMBER_OF_PATIENTS"
    },
    Dialect("Headers of the reports that came after the workbook") {
      $0.partners[0] =
        "Partner Organisation Code,Partner Name,Practice Parent Sub ICB Location Code,"
        + "Practice Parent Sub ICB Location Name,PCN Code,PCN Name,"
        + "PCN Parent Sub ICB Location Code,PCN Parent Sub ICB Location Name,"
        + "Practice to PCN Relationship Start Date,Practice to PCN Relationship End Date,"
        + "Practice Sub ICB and PCN Sub ICB Match?"
      $0.listSizes?[0] =
        "Publication,Extract Date,Type,a,b,Code,Postcode,Sex,Age,Number of Patients"
    },
    Dialect("Lists of codes and registered patients alone") {
      $0.listSizes = $0.listSizes.map { lines in
        lines.enumerated().map { place, line in
          let cells = line.split(separator: ",", omittingEmptySubsequences: false)
          return place == 0 ? "practice_code,registered_patients" : "\(cells[5]),\(cells[9])"
        }
      }
    },
    Dialect("Columns in another order, and one more") {
      $0.crosswalk = [
        "lmc_id,extra,practice_code,place_name,place_code",
        "north-south,1,A99001,North Place,16C", "north-south,2,A99002,North Place,16C",
        "north-south,3,A99003,North Place,16C",
      ]
    },
    Dialect("Dates as 2019-10-01") { replace("20191001", "2019-10-01", in: &$0.partners) },
    Dialect("Dates as 01OCT2019") { replace("20191001", "01OCT2019", in: &$0.networks) },
    Dialect("Dates as 01Oct2019") { replace("20191001", "01Oct2019", in: &$0.partners) },
    Dialect("Dates as 01-Oct-19") { replace("20191001", "01-Oct-19", in: &$0.networks) },
    Dialect("Dates as 01/10/2019") { replace("20191001", "01/10/2019", in: &$0.partners) },
    Dialect("Dates of another century, as 01-Apr-74") {
      replace("19740401", "01-Apr-74", in: &$0.practices)
    },
    Dialect("The status ACTIVE") { replace("\"A\"", "\"ACTIVE\"", in: &$0.practices) },
    Dialect("The prescribing setting RO76") { replace("\"4\"", "\"RO76\"", in: &$0.practices) },
    Dialect("Several prescribing settings") {
      replace("\"4\"", "\"RO76|RO268\"", in: &$0.practices)
    },
    Dialect("A general practice that is one in the second place") {
      replace("\"4\"", "\"RO268 | RO76\"", in: &$0.practices)
    },
    Dialect("Spaces around fields") {
      replace("\"16C\"", "\" 16C \"", in: &$0.practices)
      replace("A99001", " A99001\t", in: &$0.partners)
      replace(",U99001,NETWORK  ", ", U99001 ,NETWORK ", in: &$0.partners)
    },
    Dialect("Flags as 1, yes and nothing") {
      replace("TRUE", "1", in: &$0.partners)
      $0.partners[2] = F.partner("A99002", "U99001", isMatch: "Yes")
      $0.partners[3] = F.partner("A99003", "U99002", isMatch: "")
    },
    Dialect("Empty lines between rows") { $0.partners.insert("", at: 2) },
    Dialect("Rows in another order") {
      $0.practices.reverse()
      $0.partners = [F.partnerHeader] + $0.partners.dropFirst().reversed()
      $0.networks = [F.networkHeader] + $0.networks.dropFirst().reversed()
    },
  ]

  @Test("The arrangement is the same, and nothing is damaged", arguments: dialects)
  func dialect(_ dialect: Dialect) {
    var files = OfficialFiles()
    dialect.change(&files)
    let imported = files.imported()
    #expect(imported.document == OfficialFiles().imported().document)
    #expect(
      imported.findings.allSatisfy { $0.code == .boardNameDerived || $0.code == .nameDiffers },
      "\(imported.findings)"
    )
  }

  /// Reads a file of one line.
  func table<Row>(_ line: String) -> OfficialTable<Row> {
    OfficialTable(OrganisationFile(name: "file", bytes: Array(line.utf8)), number: 0)
  }

  @Test(
    "A date is read in five spellings, and in no other",
    arguments: [
      ("20230126", true), ("2023-01-26", true), ("26JAN2023", true), ("26jan2023", true),
      ("26-Jan-23", true), ("26-JAN-23", true), ("26/01/2023", true), ("26-01-2023", false),
      ("01/26/2023", false), ("2023/01/26", false), ("26-Jan-2023", false), ("2023126", false),
      ("202301260", false), ("26 Jan 23", false), ("26JAM2023", false), ("2023-1-26", false),
      ("20230229", false), ("17991231", false), ("30000101", false), ("26JAN20é", false),
      ("２０２３", false), ("26-\u{2D}Jan-23", false), ("+2023126", false),
      ("26-Jan-6x", false), ("26-Jan 23", false), ("26JAN+023", false), ("2\u{2D}JAN2023", false),
    ]
  )
  func date(_ spelling: String, _ isDate: Bool) {
    let file: OfficialTable<NetworkRow> = table(OfficialFiles.network("U99001", opened: spelling))
    #expect(file.rows.map(\.opened) == (isDate ? ["2023-01-26"] : []))
    #expect(file.findings.map(\.code) == (isDate ? [] : [.malformedDate]))
  }

  @Test(
    "A status is told by its letter or its word",
    arguments: [
      ("A", .active), ("active", .active), ("C", .closed), ("INACTIVE", .closed),
      ("Closed", .closed), ("D", .dormant), ("DORMANT", .dormant), ("P", .proposed),
      ("PROPOSED", .proposed), ("", nil), ("X", nil), ("ACTIVELY", nil),
    ] as [(String, PracticeStatus?)]
  )
  func status(_ word: String, _ status: PracticeStatus?) {
    let file: OfficialTable<PracticeRow> = table(OfficialFiles.practice("A99001", status: word))
    #expect(file.rows.map(\.status) == [status])
  }

  @Test(
    "A general practice in England is told by its grouping and its setting",
    arguments: [
      ("Y63", "4", true), ("Y54", "RO76", true), ("Y63", "RO76|RO268", true), ("W00", "4", false),
      ("", "4", false), ("Y63", "0", false), ("Y63", "14", false), ("Y63", "RO72", false),
      ("Y63", "RO760", false), ("Y63", "", false), ("Y63", "|", false),
    ]
  )
  func englishPractice(_ grouping: String, _ setting: String, _ isPractice: Bool) {
    let file: OfficialTable<PracticeRow> = table(
      OfficialFiles.practice("A99001", grouping: grouping, setting: setting)
    )
    #expect(file.rows.map(\.isEnglishPractice) == [isPractice])
  }

  @Test(
    "Blank, U, Unallocated and Unknown are no PCN",
    arguments: ["", " ", "U", "Unallocated", "UNKNOWN", "Unknown or no PCN"]
  )
  func nothing(_ word: String) {
    var files = OfficialFiles()
    files.partners.append(OfficialFiles.partner("A99001", word))
    let imported = files.imported()
    #expect(imported.document == OfficialFiles().imported().document)
    #expect(imported.findings.map(\.code).contains(.noNetworkGiven))
  }

  @Test(
    "A list size is whole or rounded to the nearest, halves up",
    arguments: [
      ("0", 0), ("12", 12), ("12.25", 12), ("12.5", 13), ("12.00", 12),
      ("1000000000", 1_000_000_000),
      ("1000000000.5", nil), ("1,234", nil), ("-1", nil), (".5", nil), ("5.", nil), ("1.2.3", nil),
      ("", nil), ("1e3", nil),
    ] as [(String, Int64?)]
  )
  func listSize(_ number: String, _ patients: Int64?) {
    let file: OfficialTable<ListSizeRow> = table(OfficialFiles.list("A99001", "\"\(number)\""))
    #expect(file.rows.map(\.patients) == (patients.map { [$0] } ?? []))
  }
}
