import MandateKit

/// The PCNs of the files of PCNs that were imported.
struct NetworkRegister {
  /// The newest rows by code.
  private(set) var rows: [String: NetworkRow] = [:]
  /// The places of the rows that were left out, by code.
  var leftOut: [String: RowPlace] { histories.leftOut }
  /// The files of PCNs.
  var files: [RowPlace] { histories.files }

  private let histories: RowHistories<NetworkRow>

  /// Adds the PCNs to a draft.
  init(_ releases: [ReleaseTables], draft: inout ImportDraft) {
    histories = RowHistories(releases, draft: &draft, table: { $0.networks }) { row, _, draft in
      if Period(from: row.opened, through: row.closed).isEmpty {
        draft.reportEmptyExistence(of: row)
        return .leftOut
      }
      return draft.accepts(row.code, as: .primaryCareNetwork, at: row.place)
        ? .usable : .ofAnotherKind
    }
    for (code, history) in histories.rows {
      guard let newest = history.last else { continue }
      let row = newest.row
      draft.add(
        code,
        kind: .primaryCareNetwork,
        name: PracticeRegister.newestName(history.map { $0.row.name }, or: row.name),
        existence: Period(from: row.opened, through: row.closed),
        at: row.place
      )
      rows[code] = row
      if row.opened == nil { draft.reportMissingOpenDate(of: row) }
      draft.reportFuture([("open date", row.opened), ("close date", row.closed)], at: row.place)
      for (older, newer) in zip(history, history.dropFirst()) {
        draft.reportChange(of: code, from: older.row.days, to: newer.row.days)
      }
      histories.reportMissing(newest, to: &draft)
    }
  }

  /// Returns the row of a PCN in the file of PCNs of a release.
  func row(of code: String, in release: Int) -> NetworkRow? {
    histories.rows[code]?.row(in: release)
  }
}

extension NetworkRow {
  /// The days on which it opened and closed, for comparison with those of another release.
  fileprivate var days: GivenDays {
    GivenDays(opened: opened, closed: closed, isClosed: closed != nil, place: place)
  }
}
