import MandateKit
import MandateKitFiles

/// A small country of official files, for tests: three practices in two PCNs, all invented.
///
/// The files are lines, to be changed by a test. The character ¤ becomes a byte that is not UTF-8.
struct OfficialFiles: Sendable {
  var practices = [practice("A99001"), practice("A99002"), practice("A99003")]
  var networks = [networkHeader, network("U99001"), network("U99002")]
  var partners = [
    partnerHeader, partner("A99001", "U99001"), partner("A99002", "U99001"),
    partner("A99003", "U99002"),
  ]
  var listSizes: [String]? = [
    listHeader, list("A99001", 4_000), list("A99002", 9_000), list("A99003", 7_500),
  ]
  var crosswalk: [String]? = [
    crosswalkHeader, crossing("A99001"), crossing("A99002"), crossing("A99003"),
  ]
  var asOf: CivilDate = "2023-01-26"
  var lineEnd = "\n"

  /// The name of a practice of these files.
  static func name(_ code: String) -> String { "SURGERY \(code)" }

  static func practice(
    _ code: String,
    name: String? = nil,
    grouping: String = "Y63",
    board: String = "QHM",
    opened: String = "19740401",
    closed: String = "",
    status: String = "A",
    commissioner: String = "16C",
    joined: String = "20130401",
    left: String = "",
    current: String? = nil,
    setting: String = "4"
  ) -> String {
    [
      code, name ?? self.name(code), grouping, board, "1 HIGH STREET", "TOWN", "", "", "",
      "ZZ1 1ZZ", opened, closed, status, "B", commissioner, joined, left, "01234 567890", "", "",
      "", "0", "", current ?? commissioner, "", setting, "",
    ]
    .map { "\"\($0)\"" }.joined(separator: ",")
  }

  static let networkHeader =
    "PCN Code,PCN Name,Current Sub ICB Loc Code,Sub ICB Location,Open Date,Close Date,"
    + "Address Line 1,Address Line 2,Address Line 3,Address Line 4,Address Line 5,Postcode"

  static func network(
    _ code: String,
    name: String? = nil,
    location: String = "16C",
    opened: String = "20191001",
    closed: String = ""
  ) -> String {
    "\(code),\(name ?? "NETWORK \(code)"),\(location),\"NHS NORTH, SOUTH ICB - \(location)\","
      + "\(opened),\(closed),1 HIGH STREET,,,TOWN,,ZZ1 1ZZ"
  }

  static let partnerHeader =
    "Partner Organisation Code,Partner Name,Practice Parent Sub ICB Loc Code,"
    + "Practice Parent Sub ICB Loc Name,PCN Code,PCN Name,PCN Parent Sub ICB Loc Code,"
    + "PCN Parent Sub ICB Loc Name,Practice to PCN Relationship Start Date,"
    + "Practice to PCN Relationship End Date,Practice Sub ICB Loc and PCN Sub ICB Loc Match "

  static func partner(
    _ code: String,
    _ network: String,
    name: String? = nil,
    started: String = "20191001",
    ended: String = "",
    location: String = "16C",
    networkLocation: String = "16C",
    isMatch: String = "TRUE"
  ) -> String {
    "\(code),\(name ?? self.name(code)),\(location),\"NHS NORTH, SOUTH ICB - \(location)\","
      + "\(network),NETWORK \(network),\(networkLocation),"
      + "\"NHS NORTH, SOUTH ICB - \(networkLocation)\",\(started),\(ended),\(isMatch)"
  }

  static let listHeader =
    "PUBLICATION,EXTRACT_DATE,TYPE,SUB_ICB_LOCATION_CODE,ONS_SUB_ICB_LOCATION_CODE,CODE,POSTCODE,"
    + "SEX,AGE,NUMBER_OF_PATIENTS"

  static func list(
    _ code: String,
    _ patients: Any,
    extracted: String = "01JAN2023",
    sex: String = "ALL"
  ) -> String {
    "GP_PRAC_PAT_LIST,\(extracted),GP,16C,E38000247,\(code),ZZ1 1ZZ,\(sex),ALL,\(patients)"
  }

  static let crosswalkHeader = "practice_code,place_code,place_name,lmc_id,notes"

  static func crossing(
    _ code: String,
    place: String = "16C",
    name: String = "North Place",
    committee: String = "north-south"
  ) -> String {
    "\(code),\(place),\(name),\(committee),"
  }

  /// The bytes of lines.
  func bytes(_ lines: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    var hasLead = false
    for byte in (lines.joined(separator: lineEnd) + lineEnd).utf8 {
      if hasLead, byte == 0xA4 {
        bytes[bytes.count - 1] = 0xFF
      } else {
        bytes.append(byte)
      }
      hasLead = byte == 0xC2
    }
    return lines.isEmpty ? [] : bytes
  }

  /// Imports the files.
  func imported() -> OrganisationImport {
    func file(_ name: String, _ lines: [String]) -> OrganisationFile {
      OrganisationFile(name: name, bytes: bytes(lines))
    }
    return OrganisationImport(
      practices: file("practices", practices),
      networks: file("networks", networks),
      partners: file("partners", partners),
      listSizes: listSizes.map { file("listSizes", $0) },
      crosswalk: crosswalk.map { file("crosswalk", $0) },
      asOf: asOf
    )
  }
}
