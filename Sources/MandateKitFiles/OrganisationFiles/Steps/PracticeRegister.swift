import MandateKit

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

  /// Adds the general practices in England to a draft.
  init(_ table: OfficialTable<PracticeRow>, draft: inout ImportDraft) {
    for row in table.rows {
      if let first = practices[row.code]?.row ?? others[row.code] {
        draft.reportDuplicate(row, of: first)
      } else if row.isEnglishPractice {
        guard let existence = row.existence(reportingTo: &draft) else { continue }
        draft.reportFuture([("open date", row.opened), ("close date", row.closed)], at: row.place)
        draft.add(row.code, kind: .practice, name: row.name, existence: existence, at: row.place)
        practices[row.code] = ImportedPractice(row: row)
      } else {
        others[row.code] = row
      }
    }
    guard !others.isEmpty else { return }
    draft.report(.notPractice, at: RowPlace(file: .practices)) {
      "\(others.count) of \(table.rows.count) rows are not general practices in England "
        + "(a national grouping that begins with Y, and prescribing setting 4 or RO76); they were "
        + "left out, but for partners of PCNs."
    }
  }
}
