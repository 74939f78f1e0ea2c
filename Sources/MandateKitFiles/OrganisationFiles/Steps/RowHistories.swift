import MandateKit

/// The rows of each code in one kind of file, of each release at most one.
struct RowHistories<Row: OfficialRow> {
  /// The rows by code, the oldest first.
  private(set) var rows: [String: [ReleasedRow<Row>]] = [:]
  /// The places of the rows that were left out, by code; of several the newest.
  private(set) var leftOut: [String: RowPlace] = [:]
  /// The files that were given, the oldest first.
  let files: [RowPlace]

  /// The numbers and the files of the releases that have rows, the oldest first.
  private let telling: [(release: Int, file: RowPlace)]

  /// Collects the first row that can be used of each code and release, and reports others.
  ///
  /// - Parameters:
  ///   - releases: The releases.
  ///   - draft: The draft.
  ///   - table: The table of a release, or `nil` if there is none.
  ///   - check: What is to become of a row, which reports one that cannot be used.
  init(
    _ releases: [ReleaseTables],
    draft: inout ImportDraft,
    table: (ReleaseTables) -> OfficialTable<Row>?,
    check: (Row, ReleaseTables, inout ImportDraft) -> RowCheck
  ) {
    files = releases.compactMap { table($0)?.place }
    telling = releases.compactMap { release in
      table(release).flatMap { $0.hasRows ? (release: release.number, file: $0.place) : nil }
    }
    for release in releases {
      guard let table = table(release) else { continue }
      var refused = table.refused
      for row in table.rows {
        if let last = rows[row.code]?.last, last.release == release.number {
          draft.reportDuplicate(row, of: last.row)
          continue
        }
        switch check(row, release, &draft) {
        case .usable:
          rows[row.code, default: []].append(ReleasedRow(release: release.number, row: row))
        case .leftOut: refused[row.code] = refused[row.code] ?? row.place
        case .ofAnotherKind: break
        }
      }
      for (code, place) in refused { leftOut[code] = place }
    }
  }

  /// Returns the oldest file after a release that has rows, or `nil` if there is none.
  private func file(after release: Int) -> RowPlace? {
    let next = telling.firstSorted { $0.release > release }
    return next < telling.count ? telling[next].file : nil
  }

  /// Reports a code whose newest row is not of the newest file.
  func reportMissing(_ row: ReleasedRow<Row>, to draft: inout ImportDraft) {
    guard let file = file(after: row.release) else { return }
    // Of several rows that were left out the newest is known; files are numbered from the oldest on.
    let refused = leftOut[row.row.code].flatMap { $0.file >= file.file ? $0 : nil }
    let name = draft.datedName(of: refused ?? file)
    draft.report(.missingFromNewer, at: row.row.place) {
      "\(row.row.code) has no newer row: \(name) "
        + (refused?.line.map { "has one on line \($0) that was left out" } ?? "does not have it")
        + ". What this row says was kept."
    }
  }
}

/// What is to become of a row.
enum RowCheck {
  /// It is used.
  case usable
  /// It is left out, and its code is known as that of a row that was.
  case leftOut
  /// Its code stands for something else.
  case ofAnotherKind
}
