import MandateKit

/// A check for codes that the files call by several names, of which an import can take one only.
///
/// Names are compared to the letter. Rows of what has ended by the date of the import are left aside,
/// and names of practices that the file of practices has: those are compared row by row.
struct NameCheck {
  private struct Use: Hashable {
    let code: String
    let name: String
  }

  /// The first place of each name of a code.
  private var places: [Use: RowPlace] = [:]
  /// The names in the order in which they were found.
  private var uses: [Use] = []

  /// Collects the names that the files give.
  init(_ tables: OfficialTables, practices: [String: ImportedPractice], asOf: CivilDate) {
    for row in tables.networks.rows where row.isLive(asOf: asOf) {
      add(row.code, row.name, at: row.place)
      add(row.location, row.locationName, at: row.place)
    }
    for row in tables.partners.rows where row.isLive(asOf: asOf) {
      add(row.network, row.networkName, at: row.place)
      add(row.location, row.locationName, at: row.place)
      add(row.networkLocation, row.networkLocationName, at: row.place)
      if practices[row.code].map({ $0.row == nil }) ?? false {
        add(row.code, row.name, at: row.place)
      }
    }
    for row in tables.crosswalk?.rows ?? [] where practices[row.code] != nil {
      add(row.place, row.placeName, at: RowPlace(file: .crosswalk, line: row.line))
      add(row.committee, row.committeeName, at: RowPlace(file: .crosswalk, line: row.line))
    }
  }

  /// Adds the names that ICBs have after their locations.
  mutating func addBoards(_ names: LocationNames, of draft: ImportDraft) {
    for membership in draft.memberships {
      let (code, board) = (membership.member.rawValue, membership.group.rawValue)
      guard draft.has(board, as: .integratedCareBoard), let entry = names[code],
        let name = BoardStep.boardName(after: entry.name, of: code)
      else { continue }
      add(board, name, at: entry.place)
    }
  }

  /// Reports each name that was not taken, on the first row that gives it.
  func report(to draft: inout ImportDraft) {
    for use in uses {
      guard let taken = draft.body(use.code)?.name, taken != use.name, let here = places[use]
      else { continue }
      let place = places[Use(code: use.code, name: taken)]
      let elsewhere =
        place.flatMap { place in
          place.line.map { "on line \($0) of \(draft.name(of: place.file))" }
        } ?? "elsewhere"
      draft.report(.codeOfTwoNames, at: here) {
        "\(use.code) is called \(Self.quoted(use.name)) here and \(Self.quoted(taken)) "
          + "\(elsewhere), which was taken."
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

  private static func quoted(_ name: String) -> String {
    OfficialText.quoted(Array(name.utf8)[...])
  }
}
