import MandateKit

/// The tables of one release.
struct ReleaseTables: Sendable {
  /// The position of the release among those of the import, the oldest of which is 0.
  let number: Int
  /// The day that the files describe.
  let date: CivilDate
  let practices: OfficialTable<PracticeRow>?
  let networks: OfficialTable<NetworkRow>?
  let partners: OfficialTable<PartnerRow>?

  /// Whether a file of PCNs or of their partners was given.
  var hasNetworks: Bool { networks != nil || partners != nil }

  /// The numbers of the files that were given.
  var fileNumbers: [Int] {
    [practices?.number, networks?.number, partners?.number].compactMap { $0 }
  }

  /// Reads the files of a release, the first of which has a number.
  init(_ release: OrganisationRelease, number: Int, firstFile: Int) {
    self.number = number
    date = release.date
    var next = firstFile
    func table<Row>(_ file: OrganisationFile?) -> OfficialTable<Row>? {
      guard let file else { return nil }
      defer { next += 1 }
      return OfficialTable(file, number: next)
    }
    practices = table(release.practices)
    networks = table(release.networks)
    partners = table(release.partners)
  }
}

/// A row of one release.
struct ReleasedRow<Row: OfficialRow>: Sendable {
  /// The number of the release.
  let release: Int
  let row: Row
}

/// Rows of one code, the oldest first, of each release at most one.
extension Array {
  /// Returns the row of a release, or `nil` if there is none.
  func row<Row>(in release: Int) -> Row? where Element == ReleasedRow<Row> {
    let place = firstSorted { $0.release >= release }
    return place < count && self[place].release == release ? self[place].row : nil
  }

  /// Returns the newest row of a release and those before it, or `nil` if there is none.
  func row<Row>(upTo release: Int) -> Row? where Element == ReleasedRow<Row> {
    let place = firstSorted { $0.release > release }
    return place > 0 ? self[place - 1].row : nil
  }
}
