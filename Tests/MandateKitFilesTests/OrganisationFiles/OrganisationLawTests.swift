import MandateKit
import MandateKitFiles
import Testing

@Suite("Imports of several dates keep the laws of histories, whatever the files hold")
struct OrganisationLawTests {
  /// Small files with some random damage.
  func files(_ generator: inout JSONTestGenerator) -> OfficialFiles {
    var files = OfficialFiles()
    let changes = OrganisationFuzzTests()
    for _ in 0..<Int.random(in: 0...6, using: &generator) {
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: changes.mutate(&files.practices, &generator)
      case 1: changes.mutate(&files.networks, &generator)
      default: changes.mutate(&files.partners, &generator)
      }
    }
    return files
  }

  func history(_ generator: inout JSONTestGenerator) -> OfficialHistory {
    var history = OfficialHistory()
    history.older = .init("2020-04-01", files(&generator))
    history.newer = .init("2023-01-26", files(&generator))
    for year in 2021...2022 where Bool.random(using: &generator) {
      var release = OfficialHistory.Release("2020-04-01", files(&generator))
      release.date = CivilDate(year: year, month: 7, day: 1) ?? release.date
      if Bool.random(using: &generator) { release.practices = nil }
      if Bool.random(using: &generator) { release.networks = nil }
      if Bool.random(using: &generator) { release.partners = nil }
      history.others.append(release)
    }
    return history
  }

  @Test("The document is valid, and the order of releases makes no difference", arguments: 1...150)
  func anyOrder(_ seed: UInt64) throws {
    var generator = JSONTestGenerator(seed: seed)
    let history = history(&generator)
    let imported = history.imported()
    let shuffled = OrganisationImport(
      releases: history.releases.shuffled(using: &generator),
      listSizes: history.listFiles,
      asOf: history.asOf
    )
    #expect(shuffled.document == imported.document)
    #expect(shuffled.findings == imported.findings)
    let file = CaseFile(document: imported.document)
    #expect(try CaseFile.read(file.json()) == file)
  }

  @Test("A release twice is that release once", arguments: 1...100)
  func twice(_ seed: UInt64) {
    var generator = JSONTestGenerator(seed: seed)
    let release = OfficialHistory.Release("2023-01-26", files(&generator)).files
    let once = OrganisationImport(releases: [release], asOf: release.date)
    let twice = OrganisationImport(releases: [release, release], asOf: release.date)
    #expect(twice.document == once.document)
    let ofHistories: Set<ImportFinding.Code> = [
      .nameChanged, .dateChanged, .missingFromNewer, .noLongerNamed, .changeDayUnknown,
      .noLongerPractice,
    ]
    #expect(twice.findings.allSatisfy { !ofHistories.contains($0.code) }, "\(twice.findings)")
  }

  @Test("One release is what the import of its files alone gives", arguments: 1...50)
  func alone(_ seed: UInt64) {
    var generator = JSONTestGenerator(seed: seed)
    let files = files(&generator)
    let alone = files.imported()
    func file(_ name: String, _ lines: [String]) -> OrganisationFile {
      OrganisationFile(name: name, bytes: files.bytes(lines))
    }
    let imported = OrganisationImport(
      releases: [
        OrganisationRelease(
          date: files.asOf,
          practices: file("practices", files.practices),
          networks: file("networks", files.networks),
          partners: file("partners", files.partners)
        )
      ],
      listSizes: files.listSizes.map { [file("listSizes", $0)] } ?? [],
      crosswalk: files.crosswalk.map { file("crosswalk", $0) },
      asOf: files.asOf
    )
    #expect(imported.document == alone.document)
    #expect(imported.findings == alone.findings)
    #expect(imported.files == alone.files)
  }
}
