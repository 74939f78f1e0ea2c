import MandateKit
import MandateKitReports

/// A practice that was imported.
struct ImportedPractice {
  /// Its row in the file of practices, or `nil` if only the file of partners has it.
  var row: PracticeRow?
  /// The code of its location in the file of partners, if only that file has it.
  var location: String?
}

/// The organisations of the file of practices, by code.
struct PracticeRegister {
  /// The general practices in England, which are imported.
  private(set) var practices: [String: ImportedPractice] = [:]
  /// The other organisations, which are imported only as partners of PCNs.
  private(set) var others: [String: PracticeRow] = [:]
  /// The lines of the rows that were left out, by their codes.
  private(set) var leftOut: [String: Int]

  /// Adds the general practices in England to a draft.
  init(_ table: OfficialTable<PracticeRow>, draft: inout ImportDraft) {
    leftOut = table.refusedLines
    for row in table.rows {
      if let first = practices[row.code]?.row ?? others[row.code] {
        draft.reportDuplicate(row, of: first)
      } else if row.isEnglishPractice {
        guard let existence = row.existence(reportingTo: &draft) else {
          leftOut[row.code] = leftOut[row.code] ?? row.line
          continue
        }
        draft.reportFuture([("open date", row.opened), ("close date", row.closed)], at: row.place)
        draft.add(row.code, kind: .practice, name: row.name, existence: existence, at: row.place)
        practices[row.code] = ImportedPractice(row: row)
      } else {
        others[row.code] = row
      }
    }
    guard !others.isEmpty else { return }
    draft.report(.notPractice, at: RowPlace(file: .practices)) {
      let rows = English.counted(table.rows.count, "row")
      return others.count == 1
        ? "1 of \(rows) is not a general practice in England (a national grouping that begins with Y, "
          + "and prescribing setting 4 or RO76); it was left out, unless it is a partner of a PCN."
        : "\(others.count) of \(rows) are not general practices in England (a national grouping that "
          + "begins with Y, and prescribing setting 4 or RO76); they were left out, but for partners "
          + "of PCNs."
    }
  }
}
