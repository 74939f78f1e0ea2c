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
}
