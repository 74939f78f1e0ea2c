import MandateKit

extension ImportDraft {
  /// Reports a row that is left out, as an earlier one has its code.
  mutating func reportDuplicate<Row: OfficialRow>(_ row: Row, of first: Row) {
    if row.says(sameAs: first) {
      report(.duplicateRow, at: row.place) {
        "The row repeats line \(first.line); it was left out."
      }
    } else {
      report(.duplicateCode, at: row.place) {
        "\(row.code) has a row already, line \(first.line), which says something else; this one was "
          + "left out."
      }
    }
  }

  /// Returns why a code is missing from a file: its row was left out, or there is none.
  func absence(of line: Int?, from file: OfficialFileKind) -> String {
    line.map { "its row in \(name(of: file)), line \($0), was left out" }
      ?? "it is not in \(name(of: file))"
  }

  /// Reports an organisation that closes before it opens.
  mutating func reportEmptyExistence<Row: OfficialRow>(of row: Row) {
    report(.endBeforeStart, at: row.place) {
      "\(row.code) closes before it opens; the row was left out."
    }
  }

  /// Reports an organisation without an open date.
  mutating func reportMissingOpenDate<Row: OfficialRow>(of row: Row) {
    report(.missingDate, at: row.place) {
      "\(row.code) has no open date; it was taken to have none."
    }
  }

  /// Reports the dates of a row that are after the date of the import.
  mutating func reportFuture(_ dates: [(String, CivilDate?)], at place: RowPlace) {
    let asOf = asOf
    var future: [String] = []
    for (name, date) in dates {
      if let date, date > asOf { future.append("\(name) \(date)") }
    }
    guard !future.isEmpty else { return }
    report(.futureDate, at: place) {
      "The row has a date after \(asOf): \(future.joined(separator: ", ")); it is kept as it is."
    }
  }
}
