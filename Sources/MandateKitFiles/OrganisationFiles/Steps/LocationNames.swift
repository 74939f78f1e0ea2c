import MandateKit

/// The sub-ICB locations that the files of one release name.
struct LocationNames {
  /// The name of a location, and the row that names it first.
  struct Entry {
    /// The name, empty where none is given; of several names the first in the alphabet, whatever the
    /// order of rows.
    var name: String
    let place: RowPlace
  }

  /// The entries by code.
  private(set) var entries: [String: Entry] = [:]

  /// The codes and entries, in the order of the codes.
  var sorted: [(code: String, entry: Entry)] {
    entries.sorted { $0.key < $1.key }.map { (code: $0.key, entry: $0.value) }
  }

  /// The entry of a code, or `nil` where there is none.
  subscript(code: String) -> Entry? { entries[code] }

  /// Collects the locations of PCNs and partners that have not ended by the date of their release.
  init(_ tables: ReleaseTables) {
    for row in tables.networks?.rows ?? [] where row.isLive(asOf: tables.date) {
      add(row.location, row.locationName, at: row.place)
    }
    for row in tables.partners?.rows ?? [] where row.isLive(asOf: tables.date) {
      add(row.location, row.locationName, at: row.place)
      add(row.networkLocation, row.networkLocationName, at: row.place)
    }
  }

  /// Adds a location, without a name where it has one already.
  mutating func add(_ code: String?, _ name: String, at place: RowPlace) {
    guard let code else { return }
    guard let known = entries[code]?.name else {
      entries[code] = Entry(name: name, place: place)
      return
    }
    if known.isEmpty || (!name.isEmpty && name < known) { entries[code]?.name = name }
  }
}
