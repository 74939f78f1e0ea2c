import MandateKit

/// The sub-ICB locations that PCNs and partners name, without those that only what has ended names.
struct LocationNames {
  /// The name of a location, and the row that names it first.
  struct Entry {
    /// The name; of several names the first in the alphabet, whatever the order of rows.
    var name: String
    let place: RowPlace
  }

  private var entries: [String: Entry] = [:]

  /// The codes and entries, in the order of the codes.
  var sorted: [(code: String, entry: Entry)] {
    entries.sorted { $0.key < $1.key }.map { (code: $0.key, entry: $0.value) }
  }

  /// The entry of a code, or `nil` where there is none.
  subscript(code: String) -> Entry? { entries[code] }

  /// Collects the locations of PCNs and partners that have not ended by the date of the import.
  init(_ tables: OfficialTables, asOf: CivilDate) {
    for row in tables.networks.rows where row.isLive(asOf: asOf) {
      add(row.location, row.locationName, at: row.place)
    }
    for row in tables.partners.rows where row.isLive(asOf: asOf) {
      add(row.location, row.locationName, at: row.place)
      add(row.networkLocation, row.networkLocationName, at: row.place)
    }
  }

  private mutating func add(_ code: String?, _ name: String, at place: RowPlace) {
    guard let code else { return }
    guard let known = entries[code]?.name else {
      entries[code] = Entry(name: name, place: place)
      return
    }
    if known.isEmpty || (!name.isEmpty && name < known) { entries[code]?.name = name }
  }
}
