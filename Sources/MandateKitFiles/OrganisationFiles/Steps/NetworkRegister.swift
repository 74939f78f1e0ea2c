import MandateKit

/// The PCNs of the file of PCNs that were imported.
struct NetworkRegister {
  /// The rows by code.
  private(set) var rows: [String: NetworkRow] = [:]
  /// The lines of the rows that were left out, by their codes.
  private(set) var leftOut: [String: Int]

  /// Adds the PCNs to a draft.
  init(_ table: OfficialTable<NetworkRow>, draft: inout ImportDraft) {
    leftOut = table.refusedLines
    for row in table.rows {
      if let first = rows[row.code] {
        draft.reportDuplicate(row, of: first)
        continue
      }
      let (code, days) = (row.code, Period(from: row.opened, through: row.closed))
      guard !days.isEmpty else {
        draft.reportEmptyExistence(of: row)
        leftOut[code] = leftOut[code] ?? row.line
        continue
      }
      guard
        draft.add(code, kind: .primaryCareNetwork, name: row.name, existence: days, at: row.place)
      else { continue }
      rows[code] = row
      if row.opened == nil { draft.reportMissingOpenDate(of: row) }
      draft.reportFuture([("open date", row.opened), ("close date", row.closed)], at: row.place)
    }
  }
}
