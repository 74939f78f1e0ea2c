import Foundation
import MandateKit
import MandateKitFiles
import Testing

/// The official files of early 2023, which stand beside the package where they have been fetched.
private enum RealFiles {
  static let directory: URL = {
    var directory = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { directory.deleteLastPathComponent() }
    // A work tree can stand one folder further in than the package does.
    let near = directory.deletingLastPathComponent().appending(path: "shared/data")
    let far = near.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "shared/data")
    return FileManager.default.fileExists(atPath: near.path) ? near : far
  }()

  static var arePresent: Bool {
    FileManager.default.fileExists(atPath: path("epraccur_2022-12.csv"))
  }

  static func path(_ name: String) -> String { directory.appending(path: name).path }

  static func read(_ name: String) throws -> OrganisationFile {
    let data = try Data(contentsOf: URL(fileURLWithPath: path(name)))
    return OrganisationFile(name: name, bytes: [UInt8](data))
  }
}

@Suite("England on 2023-01-26, where its official files are at hand")
struct OrganisationRealFilesTests {
  func imported() throws -> OrganisationImport {
    OrganisationImport(
      practices: try RealFiles.read("epraccur_2022-12.csv"),
      networks: try RealFiles.read("ePCN_2023-01_PCNDetails.csv"),
      partners: try RealFiles.read("ePCN_2023-01_CorePartners.csv"),
      listSizes: try RealFiles.read("gp-reg-pat-prac-all_2021-01.csv"),
      crosswalk: try RealFiles.read("practice_place_lmc_2023.csv"),
      asOf: "2023-01-26"
    )
  }

  @Test(
    "The counts are those of the country",
    .enabled(if: RealFiles.arePresent, "There are no official files at ../shared/data.")
  )
  func counts() throws {
    let imported = try imported()
    let summary = imported.summary()
    #expect(summary.bodies[.primaryCareNetwork] == 1_264)
    #expect(summary.networkMemberships == 6_391)
    #expect(summary.singlePracticeNetworks == 53)
    #expect(summary.largestNetwork == 32)
    #expect(summary.practicesInSeveralNetworks == 0)
    #expect(summary.bodies[.practice] == 6_592)
    #expect(summary.bodies[.subICBLocation] == 106)
    #expect(summary.bodies[.integratedCareBoard] == 42)
    #expect(summary.bodies[.placePartnership] == 191)
    #expect(summary.bodies[.localMedicalCommittee] == 103)
    #expect(summary.findings[.error] == nil)

    var codes: [ImportFinding.Code: Int] = [:]
    for finding in imported.findings { codes[finding.code, default: 0] += 1 }
    #expect(codes[.partnerNotPractice] == 3)
    #expect(codes[.movedOnSameDay] == 1)
    #expect(codes[.inTwoNetworks] == nil)
    #expect(codes[.oneDayMembership] == 2)
    #expect(codes[.dormantPartner] == 44)
    #expect(codes[.acrossBoundary] == 16)
    #expect(codes[.nameDiffers] == 71)
    #expect(codes[.noNetwork] == 110)
    let moved = imported.findings.first { $0.code == .movedOnSameDay }
    #expect(moved?.sentence.contains("F82001") == true)
  }

  @Test(
    "What is imported is a valid case file, and reads back as it was",
    .enabled(if: RealFiles.arePresent, "There are no official files at ../shared/data.")
  )
  func roundTrip() throws {
    let file = CaseFile(document: try imported().document)
    #expect(try CaseFile.read(file.json()) == file)
  }

  /// The files as lines, with changes that make them those of an older date.
  func older(_ name: String, _ change: (inout String) -> Void) throws -> OrganisationFile {
    var file = try RealFiles.read(name)
    let lines = String(decoding: file.bytes, as: UTF8.self).split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    let changed = lines.map { line in
      var line = String(line)
      change(&line)
      return line
    }
    file.name = "older-\(name)"
    file.bytes = Array(changed.joined(separator: "\n").utf8)
    return file
  }

  @Test(
    "An older release, in which one location was another, adds that location with its days",
    .enabled(if: RealFiles.arePresent, "There are no official files at ../shared/data.")
  )
  func severalDates() throws {
    let names = [
      "epraccur_2022-12.csv", "ePCN_2023-01_PCNDetails.csv", "ePCN_2023-01_CorePartners.csv",
    ]
    let files = try names.map { try RealFiles.read($0) }
    // The practices of 16C but one joined it on 1 April 2020, so that by the older files they are in
    // 00K.
    let olderFiles = try names.map { name in
      try older(name) { line in
        if line.contains("\"C\"") || line.contains("A81630") { return }
        line = line.replacing("\"16C\",\"20200401\"", with: "\"00K\",\"20130401\"")
          .replacing("\"16C\"", with: "\"00K\"").replacing(",16C,", with: ",00K,")
      }
    }
    func release(_ date: CivilDate, _ files: [OrganisationFile]) -> OrganisationRelease {
      OrganisationRelease(date: date, practices: files[0], networks: files[1], partners: files[2])
    }
    let now = try imported()
    let history = OrganisationImport(
      releases: [release("2023-01-26", files), release("2020-02-01", olderFiles)],
      listSizes: [try RealFiles.read("gp-reg-pat-prac-all_2021-01.csv")],
      crosswalk: try RealFiles.read("practice_place_lmc_2023.csv"),
      asOf: "2023-01-26"
    )
    let (summary, other) = (history.summary(), now.summary())
    #expect(summary.bodies == other.bodies)
    #expect(summary.patients == other.patients)
    #expect(summary.networkMemberships == other.networkMemberships)
    #expect(summary.findings[.error] == nil)
    let former = history.document.bodies.first { $0.id == "00K" }
    #expect(former?.existence == Period(until: "2020-04-01"))
    let members = history.document.memberships.filter { $0.group == "00K" }
    #expect(members.count > 50)
    #expect(members.allSatisfy { ($0.period.until ?? "2999-12-31") <= "2020-04-01" })
    #expect(!history.findings.contains { $0.code == .missingFromNewer || $0.code == .dateChanged })
  }
}
