import MandateKit

/// The names by which one release calls what was imported.
struct ReleaseNames {
  /// A name, and the row that gives it.
  struct Entry {
    let name: String
    let place: RowPlace
  }

  /// The names by code.
  private(set) var entries: [String: Entry] = [:]

  /// Collects the names of a release.
  init(
    _ tables: ReleaseTables,
    practices: [String: ImportedPractice],
    networks: NetworkRegister,
    locations: LocationNames,
    draft: ImportDraft
  ) {
    for (code, practice) in practices {
      if let row = practice.row(in: tables.number) { add(code, row.name, at: row.place) }
    }
    for code in networks.rows.keys {
      if let row = networks.row(of: code, in: tables.number) { add(code, row.name, at: row.place) }
    }
    for row in tables.partners?.rows ?? [] where row.isLive(asOf: tables.date) {
      if let network = row.network, draft.has(network, as: .primaryCareNetwork) {
        add(network, row.networkName, at: row.place)
      }
      if let practice = practices[row.code], practice.row == nil {
        add(row.code, row.name, at: row.place)
      }
    }
    for (code, entry) in locations.entries where draft.has(code, as: .subICBLocation) {
      add(code, entry.name, at: entry.place)
    }
  }

  /// Adds the names that ICBs have after their locations.
  ///
  /// - Parameters:
  ///   - boards: The locations in the order of their codes, each with its ICB.
  ///   - locations: The names of the locations.
  mutating func addBoards(
    _ boards: [LocationBoard],
    _ locations: LocationNames
  ) {
    for pair in boards {
      guard let entry = locations[pair.location],
        let name = BoardStep.boardName(after: entry.name, of: pair.location)
      else { continue }
      add(pair.board, name, at: entry.place)
    }
  }

  private mutating func add(_ code: String, _ name: String, at place: RowPlace) {
    if !name.isEmpty, entries[code] == nil { entries[code] = Entry(name: name, place: place) }
  }
}
