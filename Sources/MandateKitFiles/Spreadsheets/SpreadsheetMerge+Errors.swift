import MandateKit

extension SpreadsheetMerge {
  /// Checks the whole, and returns it with what its names stand for.
  ///
  /// - Parameters:
  ///   - name: The name of the case file.
  ///   - ownFaults: The faults found while the case file was read.
  /// - Returns: The whole, which is not checked a second time.
  /// - Throws: Everything that is wrong with the case file and the spreadsheets.
  func checked(
    named name: String,
    _ ownFaults: DocumentFaults
  ) throws(InvalidImportError) -> CaseFile {
    var file = merged
    let all = DocumentFaults(
      ownFaults.faults + faults,
      areComplete: ownFaults.areComplete && isComplete,
      in: []
    )
    let isRead = all.isEmpty && errors.isEmpty
    let names = SymbolIndex(file.document)
    let flaws = all.areComplete ? file.errors(names, isRead: isRead) : []
    guard !isRead || !flaws.isEmpty else {
      file.checkedNames = names
      return file
    }
    let kept = all.withoutConsequences(flaws, hiding: hidden)
    let ofCase = ownFaults.joined(by: kept.filter { origin(of: $0.path) == nil })
    throw InvalidImportError(
      errors: ofCase.map { ImportError($0, inFile: name) } + errorsOfSheets(with: kept)
    )
  }

  /// Returns the errors of the spreadsheets in their order, with flaws of the whole that are about their rows.
  func errorsOfSheets(with flaws: [DocumentError] = []) -> [ImportError] {
    // At one row, what was found while reading comes first.
    let located = (faults.map { $0.error } + flaws).compactMap { withPlace($0) } + errors
    var order: [String: Int] = [:]
    for (place, sheet) in sheets.enumerated() where order[sheet] == nil { order[sheet] = place }
    let sorted = located.indices.sorted { left, right in
      func place(_ index: Int) -> (Int, Int, Int, Int) {
        let error = located[index]
        return (order[error.file] ?? .max, error.line ?? 0, error.column ?? 0, index)
      }
      return place(left) < place(right)
    }
    return sorted.map { located[$0] }
  }

  /// Returns the row of the entry at or in which a path ends, or `nil` where no spreadsheet has it.
  private func origin(of path: DocumentPath) -> Origin? {
    guard let (list, entry, _) = path.listEntry, let (first, rows) = origins[list],
      rows.indices.contains(entry - first)
    else { return nil }
    return rows[entry - first]
  }

  /// Returns an error of an entry at its row and column, or `nil` where the header tells of it.
  private func withPlace(_ error: DocumentError) -> ImportError? {
    guard let origin = origin(of: error.path) else { return nil }
    let (file, table, header) = headers[origin.sheet]
    let column = column(of: error.path, table, origin.row)
    if let column, header.cells[column] == nil {
      if error.code == .missingKey { return nil }
    }
    return ImportError(
      file: file,
      line: origin.row.line,
      column: column.flatMap { header.cells[$0] }.map { $0 + 1 },
      place: column.map { table.columns[$0].header },
      .document(error.code),
      error.sentence
    )
  }

  /// The number of the column in which a path leads, or `nil` where it leads to all of the row.
  ///
  /// Of several, as of the two ways to give the rules of a body, it is the first that is filled in.
  private func column(
    of path: DocumentPath,
    _ table: SpreadsheetTable,
    _ row: SpreadsheetRows.Place
  ) -> Int? {
    let keys = path.steps.dropFirst(table.stepsToEntry).prefix(2).compactMap { step in
      if case .key(let key) = step { key } else { nil }
    }
    guard let first = keys.first else { return nil }
    let fitting = table.columns.indices.filter { index in
      let column = table.columns[index].keys
      return column[0] == first && (column.count == 1 || keys.count == 1 || column[1] == keys[1])
        || first == "rule" && column[0] == "rules"
    }
    return fitting.first { row.filled & 1 << $0 != 0 } ?? fitting.first
  }
}
