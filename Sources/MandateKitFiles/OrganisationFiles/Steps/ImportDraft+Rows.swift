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

  /// Returns why a code is missing: its row was left out, or no file has it.
  ///
  /// - Parameters:
  ///   - place: The row that was left out, or `nil` if there is none.
  ///   - files: The files in which the code could be, of which there is at least one.
  ///   - contents: What those files hold.
  /// - Returns: The reason, as a part of a sentence.
  func absence(of place: RowPlace?, from files: [RowPlace], of contents: String) -> String {
    if let place, let line = place.line {
      return "its row in \(name(of: place)), line \(line), was left out"
    }
    if files.count == 1 { return "it is not in \(name(of: files[0]))" }
    return "it is in none of the files of \(contents)"
  }

  /// Returns the words for another row: its line, and its file where that is another.
  func words(for place: RowPlace, in file: RowPlace) -> String {
    guard place.file == file.file, let line = place.line else { return fullWords(for: place) }
    return "line \(line)"
  }

  /// Returns the words for a row: its line and its file.
  func fullWords(for place: RowPlace) -> String {
    (place.line.map { "line \($0) of " } ?? "") + name(of: place)
  }

  /// Returns the words for a row of a release: its line, its file and the date of the release.
  func datedWords(for place: RowPlace) -> String {
    (place.line.map { "line \($0) of " } ?? "") + datedName(of: place)
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
