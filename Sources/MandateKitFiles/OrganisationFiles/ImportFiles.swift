/// The files of an import.
struct ImportFiles {
  /// Which of the files one is, in the order in which they are reported on.
  enum Role: Int, CaseIterable {
    case practices, networks, partners, listSizes, crosswalk
  }

  let practices: PracticeFile
  let networks: NetworkFile
  let partners: PartnerFile
  let listSizes: ListSizeFile?
  let crosswalk: CrosswalkFile?

  /// The name of a file.
  func name(of role: Role) -> String {
    switch role {
    case .practices: practices.name
    case .networks: networks.name
    case .partners: partners.name
    case .listSizes: listSizes?.name ?? ""
    case .crosswalk: crosswalk?.name ?? ""
    }
  }

  /// What was found when a file was read.
  func findings(of role: Role) -> [ImportFinding] {
    switch role {
    case .practices: practices.findings
    case .networks: networks.findings
    case .partners: partners.findings
    case .listSizes: listSizes?.findings ?? []
    case .crosswalk: crosswalk?.findings ?? []
    }
  }
}
