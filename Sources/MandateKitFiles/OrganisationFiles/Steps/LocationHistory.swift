import MandateKit
import MandateKitReports

/// The sub-ICB locations that the files of each release name.
///
/// Those of a release with files of PCNs are the locations that PCNs and partners name, and the
/// commissioners of open practices that are such in another release. In a release of before there were
/// PCNs, they are the commissioners of open practices, without those, as commissioning hubs, that in
/// another release are the commissioners of practices and the location of no PCN or partner.
struct LocationHistory {
  /// The locations of each release, the oldest first.
  private(set) var releases: [LocationNames]

  /// Collects the locations, and reports those that commissioners alone name.
  init(
    _ tables: [ReleaseTables],
    practices: [String: ImportedPractice],
    draft: inout ImportDraft
  ) {
    releases = tables.map { LocationNames($0) }
    // One release has its own locations alone.
    guard tables.count > 1 || tables.contains(where: { !$0.hasNetworks }) else { return }
    let ofNetworks = Set(releases.flatMap { $0.entries.keys })
    let commissioners = tables.map { Self.commissioners(in: $0, practices, draft) }
    var hubs: Set<String> = []
    for table in tables where table.hasNetworks {
      hubs.formUnion(Set(commissioners[table.number].keys).subtracting(ofNetworks))
    }
    for table in tables {
      let codes = commissioners[table.number].filter { code, _ in
        table.hasNetworks ? ofNetworks.contains(code) : !hubs.contains(code)
      }
      for (code, place) in codes where releases[table.number][code] == nil {
        releases[table.number].add(code, "", at: place)
      }
      guard !table.hasNetworks, let file = table.practices, !codes.isEmpty else { continue }
      draft.report(.locationsFromPractices, at: file.place) {
        "There are no files of PCNs of \(table.date): the "
          + English.counted(codes.count, "commissioner") + " of its open practices "
          + "\(codes.count == 1 ? "was" : "were") taken as \(codes.count == 1 ? "a location" : "locations"), "
          + "without \(codes.count == 1 ? "a name" : "names")."
      }
    }
  }

  /// The codes of all locations, sorted.
  var codes: [String] { Set(releases.flatMap { $0.entries.keys }).sorted() }

  /// Returns the newest release that names a location, or `nil` if none does.
  func newest(naming code: String) -> Int? {
    releases.lastIndex { $0[code] != nil }
  }

  /// Returns the oldest release after another that names any location, or `nil` if there is none.
  func told(after release: Int) -> Int? {
    releases.indices.first { $0 > release && !releases[$0].entries.isEmpty }
  }

  /// Returns the entry of a location in a release that names it, with the name of the nearest release
  /// that gives one, an older one first.
  func entry(of code: String, in release: Int) -> LocationNames.Entry? {
    guard var entry = releases[release][code] else { return nil }
    let others = Array((0...release).reversed()) + Array(release..<releases.count)
    for other in others where entry.name.isEmpty {
      entry.name = releases[other][code]?.name ?? ""
    }
    return entry
  }

  /// Returns the commissioners of the practices that are open in a release, with the first row of each.
  private static func commissioners(
    in tables: ReleaseTables,
    _ practices: [String: ImportedPractice],
    _ draft: ImportDraft
  ) -> [String: RowPlace] {
    var places: [String: RowPlace] = [:]
    for row in tables.practices?.rows ?? [] {
      guard let code = row.currentCommissioner ?? row.commissioner, places[code] == nil,
        row.isEnglishPractice, practices[row.code] != nil, draft.exists(row.code, on: tables.date)
      else { continue }
      places[code] = row.place
    }
    return places
  }
}
