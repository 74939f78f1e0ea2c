import MandateKit

/// The header of a spreadsheet: which of its cells belongs to which column of its kind.
struct SpreadsheetHeader {
  /// The byte between two cells.
  let separator: UInt8
  /// For each cell the number of the column of the kind, or `nil` for one that belongs to none.
  private(set) var columns: [Int?] = []
  /// For each column of the kind the number of its cell, or `nil` where the file lacks it.
  private(set) var cells: [Int?]
  /// The errors of the header.
  private(set) var errors: [ImportError] = []
  /// The texts of the cells.
  private(set) var titles: [String] = []

  private let line: Int
  private let file: String

  /// The most columns of which it is said that they are not known or stand twice.
  private static let mostErrors = 100

  /// Reads the first row of a text by the separator that makes most of it known columns.
  ///
  /// - Parameters:
  ///   - bytes: The text, in UTF-8.
  ///   - file: The name of the file.
  ///   - kind: What the rows are.
  /// - Throws: The one cause for which no row of the file can be read.
  init(_ bytes: [UInt8], file: String, kind: SpreadsheetKind) throws(ImportError) {
    let table = kind.table
    let names = table.columns.map { NearNames.lowercased($0.header) }
    guard let best = SpreadsheetHeader.best(bytes, names: names) else {
      throw ImportError(
        file: file,
        .emptyFile,
        "The file has no header: begin it with the columns of `mandate template \(kind.rawValue)`."
      )
    }
    guard best.known > 0 else {
      throw ImportError(
        file: file,
        line: best.row.line,
        .missingColumn,
        "The first row names no column of \(kind.rawValue): begin the file with a row of"
          + " \(listed(table.columns.map { $0.header }, "and")), as far as they are needed."
      )
    }
    separator = best.separator
    line = best.row.line
    self.file = file
    cells = table.columns.map { _ in nil }
    for place in best.row.fields.indices {
      let title = CellText.trimmed(best.row.string(place))
      add(title, at: place, names.firstIndex(of: NearNames.lowercased(title)), table)
    }
    for (column, place) in zip(table.columns, cells) where column.isRequired && place == nil {
      errors.append(
        ImportError(
          file: file,
          line: line,
          place: column.header,
          .missingColumn,
          "The column `\(column.header)` is missing, which every row of \(kind.rawValue) needs: add"
            + " it."
        )
      )
    }
  }

  /// Returns the first row of a text by the separator that makes most of it known columns, or `nil` where there is
  /// none.
  ///
  /// - Parameters:
  ///   - bytes: The text, in UTF-8.
  ///   - names: The headers of the columns, in small letters.
  /// - Returns: The separator, the row, and how many of its cells are known.
  static func best(
    _ bytes: [UInt8],
    names: [[UInt8]]
  ) -> (separator: UInt8, row: CSVRow, known: Int)? {
    var best: (separator: UInt8, row: CSVRow, known: Int)?
    for separator in [ASCIIByte.comma, UInt8(ascii: ";"), ASCIIByte.tab, UInt8(ascii: "|")] {
      var reader = CSVReader(bytes, separator: separator)
      guard let row = SpreadsheetHeader.firstRow(&reader) else { continue }
      let known = row.fields.indices.count { place in
        names.contains(NearNames.lowercased(CellText.trimmed(row.string(place))))
      }
      if known > best?.known ?? -1 { best = (separator, row, known) }
    }
    return best
  }

  /// Returns what is said of two columns with one header, by their places from 0.
  static func duplicate(_ title: String, _ first: Int, _ second: Int) -> String {
    "Columns \(first + 1) and \(second + 1) are both headed \(quoted(title)): remove one of the two."
  }

  /// Reads the first row after lines such as `sep=;`, in which some spreadsheets name their separator.
  static func firstRow(_ reader: inout CSVReader) -> CSVRow? {
    while let outcome = reader.next() {
      guard case .success(let row) = outcome else { return nil }
      if !row.string(0).hasPrefix("sep=") { return row }
    }
    return nil
  }

  private mutating func add(
    _ title: String,
    at place: Int,
    _ column: Int?,
    _ table: SpreadsheetTable
  ) {
    titles.append(title)
    columns.append(column)
    guard let column else {
      if !title.isEmpty { noteUnknown(title, at: place, table) }
      return
    }
    if let first = cells[column] {
      columns[place] = nil
      note(
        .duplicateColumn,
        title,
        at: place,
        SpreadsheetHeader.duplicate(title, first, place)
      )
    } else {
      cells[column] = place
    }
  }

  private mutating func noteUnknown(_ title: String, at place: Int, _ table: SpreadsheetTable) {
    let known = table.columns.map { $0.header }
    let near = NearWords.nearest(to: title, among: known)
    note(
      .unknownColumn,
      title,
      at: place,
      "There is no column \(quoted(title)): "
        + (near.isEmpty
          ? "the columns are \(listed(known, "and")), so use one of them, or remove it."
          : "write \(listed(near, "or")), or remove it.")
    )
  }

  /// Notes an error of a cell, unless there are so many that the row is no header.
  private mutating func note(
    _ code: ImportError.Code,
    _ title: String,
    at place: Int,
    _ sentence: @autoclosure () -> String
  ) {
    guard errors.count < Self.mostErrors else { return }
    errors.append(
      ImportError(file: file, line: line, column: place + 1, place: title, code, sentence())
    )
  }
}
