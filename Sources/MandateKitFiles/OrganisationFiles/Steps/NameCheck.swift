import MandateKit

/// A check for codes that the files of one release, or the crosswalk, call by several names, of which an
/// import can take one only.
///
/// Names are compared to the letter. Rows of what has ended by the date of the release are left aside,
/// and names of practices that a file of practices has: those are compared row by row.
struct NameCheck {
  private struct Use: Hashable {
    let code: String
    let name: String
  }

  /// The first place of each name of a code.
  private var places: [Use: RowPlace] = [:]
  /// The names in the order in which they were found.
  private var uses: [Use] = []

  /// Collects the names that the files of a release give.
  init(_ tables: ReleaseTables, practices: [String: ImportedPractice]) {
    for row in tables.networks?.rows ?? [] where row.isLive(asOf: tables.date) {
      add(row.code, row.name, at: row.place)
      add(row.location, row.locationName, at: row.place)
    }
    for row in tables.partners?.rows ?? [] where row.isLive(asOf: tables.date) {
      add(row.network, row.networkName, at: row.place)
      add(row.location, row.locationName, at: row.place)
      add(row.networkLocation, row.networkLocationName, at: row.place)
      if practices[row.code].map({ $0.row == nil }) ?? false {
        add(row.code, row.name, at: row.place)
      }
    }
  }

  /// Collects the names that a crosswalk gives.
  init(_ table: OfficialTable<CrosswalkRow>, practices: [String: ImportedPractice]) {
    for row in table.rows where practices[row.code] != nil {
      add(row.area, row.areaName, at: row.place)
      add(row.committee, row.committeeName, at: row.place)
    }
  }

  /// Adds the names that ICBs have after their locations.
  ///
  /// - Parameters:
  ///   - boards: The locations, each with its ICB.
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

  /// Reports each name that was not taken, on the first row that gives it.
  ///
  /// - Parameters:
  ///   - older: The names that the release has for codes that a newer one names too, which may have
  ///     changed since.
  ///   - draft: The draft.
  func report(older: [String: ReleaseNames.Entry] = [:], to draft: inout ImportDraft) {
    for use in uses {
      guard let final = draft.body(use.code)?.name, let here = places[use] else { continue }
      let taken = older[use.code]?.name ?? final
      guard taken != use.name else { continue }
      let place = places[Use(code: use.code, name: taken)]
      let elsewhere =
        place.flatMap { $0.line == nil ? nil : "on \(draft.fullWords(for: $0))" } ?? "elsewhere"
      draft.report(.codeOfTwoNames, at: here) {
        "\(use.code) is called \(OfficialText.quoted(use.name)) here and "
          + "\(OfficialText.quoted(taken)) \(elsewhere), which was taken."
      }
    }
  }

  private mutating func add(_ code: String?, _ name: String, at place: RowPlace) {
    guard let code, !name.isEmpty else { return }
    let use = Use(code: code, name: name)
    guard places[use] == nil else { return }
    places[use] = place
    uses.append(use)
  }
}
