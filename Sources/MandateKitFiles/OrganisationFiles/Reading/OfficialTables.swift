/// The tables of all files of an import.
struct OfficialTables: Sendable {
  let practices: OfficialTable<PracticeRow>
  let networks: OfficialTable<NetworkRow>
  let partners: OfficialTable<PartnerRow>
  let listSizes: OfficialTable<ListSizeRow>?
  let crosswalk: OfficialTable<CrosswalkRow>?

  /// The files that were given, in the order of their kinds.
  var files: [OrganisationImport.ReadFile] {
    [practices.file, networks.file, partners.file, listSizes?.file, crosswalk?.file]
      .compactMap { $0 }
  }

  /// The findings of reading, by the raw value of the kind of file.
  var findings: [[ImportFinding]] {
    [
      practices.findings, networks.findings, partners.findings, listSizes?.findings ?? [],
      crosswalk?.findings ?? [],
    ]
  }

  /// The names of the files, by the raw value of their kind; empty for one that was not given.
  var names: [String] {
    [
      practices.file.name, networks.file.name, partners.file.name, listSizes?.file.name ?? "",
      crosswalk?.file.name ?? "",
    ]
  }
}
