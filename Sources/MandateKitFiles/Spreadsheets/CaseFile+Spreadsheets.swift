import MandateKit

extension CaseFile {
  /// Reads a case file and adds the rows of spreadsheets to its lists.
  ///
  /// The case file need not be valid by itself: its memberships may be of bodies that a spreadsheet brings. A row
  /// that says just what an entry of the case file does adds nothing, so that a spreadsheet can be imported
  /// again. All else is checked as if the rows stood in the case file, and everything that is wrong is reported
  /// at once, each error by its file, line and column.
  ///
  /// - Parameters:
  ///   - bytes: The case file, as a JSON document.
  ///   - name: The name by which errors call the case file.
  ///   - sheets: The spreadsheets, whose rows are added in this order.
  ///   - dates: The order of day and month in dates that can be read in two ways.
  /// - Returns: The case file with the rows.
  /// - Throws: `InvalidImportError` with everything that is wrong.
  /// - Complexity: O(bytes of all files).
  public static func read(
    _ bytes: [UInt8],
    named name: String = "case file",
    importing sheets: [Spreadsheet],
    dates: SpreadsheetDates = .unambiguous
  ) throws(InvalidImportError) -> CaseFile {
    var errors: [ImportError] = []
    let own = DocumentReader.readOrNote(bytes, by: document, named: name, &errors)
    var merge = SpreadsheetMerge(own?.value ?? CaseFile(document: GovernanceDocument()))
    for sheet in sheets { merge.add(sheet, dates: dates) }
    guard let own else { throw InvalidImportError(errors: errors + merge.errorsOfSheets()) }
    return try merge.checked(named: name, own.faults)
  }

  /// Returns one list of the case file as a spreadsheet, which ``read(_:named:importing:dates:)`` takes back.
  ///
  /// It is CSV in UTF-8 with a line for the header and one for each entry. A text that a spreadsheet would run as
  /// a formula has an apostrophe before it.
  ///
  /// - Parameters:
  ///   - kind: The list.
  ///   - hasMark: Whether the file begins with a byte-order mark, by which some spreadsheets know UTF-8.
  /// - Returns: The bytes of the file.
  /// - Throws: `InvalidDocumentError` where an entry does not fit: what a cell holds may have 65,536 bytes, a row
  ///   1,048,576, and JSON may nest no deeper than in a case file.
  public func csv(
    _ kind: SpreadsheetKind,
    withByteOrderMark hasMark: Bool = false
  ) throws(InvalidDocumentError) -> [UInt8] {
    var writer = SpreadsheetWriter()
    writer.row(kind.header)
    switch kind {
    case .bodies: try writer.rows(document.bodies, kind.table)
    case .people: try writer.rows(document.people, kind.table)
    case .memberships: try writer.rows(document.memberships, kind.table)
    case .appointments: try writer.rows(document.appointments, kind.table)
    case .mandates: try writer.rows(document.mandates, kind.table)
    case .votes, .consultations, .notices, .attendances:
      try writer.rows(record.acts, kind.table)
    }
    return (hasMark ? SpreadsheetWriter.byteOrderMark : []) + writer.bytes
  }
}

extension SpreadsheetWriter {
  /// Writes a row for each entry of a list, or for each act of the kind of a table.
  fileprivate mutating func rows<Entry: Described>(
    _ entries: [Entry],
    _ table: SpreadsheetTable
  ) throws(InvalidDocumentError) {
    for (number, entry) in entries.enumerated() {
      let written = try JSONValue { Entry.schema.write(entry, to: &$0) }
      guard let value = table.act == nil ? written : table.act.flatMap({ written[$0] }) else {
        continue
      }
      let start = bytes.count
      var cells: [String] = []
      for column in table.columns {
        let content = column.keys.reduce(value as JSONValue?) { $0?[$1] }
        let cell = content.map { CellText.cell(of: column.form.text(of: $0)) } ?? ""
        guard cell.utf8.count <= CSVReader.longestField else {
          throw tooLong(table.path(ofEntry: number, column))
        }
        cells.append(cell)
      }
      row(cells: cells)
      guard bytes.count - start <= CSVReader.longestRow else {
        throw tooLong(table.path(ofEntry: number))
      }
    }
  }

  private func tooLong(_ path: DocumentPath) -> InvalidDocumentError {
    InvalidDocumentError([
      DocumentError(
        .tooLarge,
        at: path,
        "This is longer than a cell or a row of a spreadsheet can be: leave it in the case file."
      )
    ])
  }
}
