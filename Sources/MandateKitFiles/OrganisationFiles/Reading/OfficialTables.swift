import MandateKit

/// The tables of all files of an import.
struct OfficialTables: Sendable {
  /// The releases, the oldest first.
  let releases: [ReleaseTables]
  /// The files of list sizes, in the order in which they were given.
  let listSizes: [OfficialTable<ListSizeRow>]
  let crosswalk: OfficialTable<CrosswalkRow>?
  /// The files that were given: those of the releases, the oldest first, then list sizes and crosswalk.
  let files: [OrganisationImport.ReadFile]
  /// The findings of reading, by the number of the file.
  let findings: [[ImportFinding]]
  /// The date of the release of each file, by its number; `nil` for files of no release.
  let dates: [CivilDate?]

  /// Reads all files.
  init(
    _ releases: [OrganisationRelease],
    listSizes: [OrganisationFile],
    crosswalk: OrganisationFile?
  ) {
    var files: [OrganisationImport.ReadFile] = []
    var findings: [[ImportFinding]] = []
    var dates: [CivilDate?] = []
    func note<Row>(_ table: OfficialTable<Row>?, _ date: CivilDate?) {
      guard let table else { return }
      files.append(table.file)
      findings.append(table.findings)
      dates.append(date)
    }
    self.releases = releases.sorted { $0.comes(before: $1) }.enumerated().map { number, release in
      let tables = ReleaseTables(release, number: number, firstFile: files.count)
      note(tables.practices, release.date)
      note(tables.networks, release.date)
      note(tables.partners, release.date)
      return tables
    }
    self.listSizes = listSizes.map { file in
      let table = OfficialTable<ListSizeRow>(file, number: files.count)
      note(table, nil)
      return table
    }
    self.crosswalk = crosswalk.map { OfficialTable($0, number: files.count) }
    note(self.crosswalk, nil)
    self.files = files
    self.findings = findings
    self.dates = dates
  }

  /// The newest file of practices, or of partners where there is none, as a place for findings.
  var practicesPlace: RowPlace? {
    (releases.last { $0.practices != nil }?.practices?.place)
      ?? releases.last { $0.partners != nil }?.partners?.place
  }
}
