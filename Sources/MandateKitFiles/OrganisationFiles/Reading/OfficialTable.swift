import MandateKit
import MandateKitReports

/// The rows of an official file, with findings about those that could not be read.
struct OfficialTable<Row: OfficialRow>: Sendable {
  /// The name of the file, and whether and how far it could be read.
  private(set) var file: OrganisationImport.ReadFile
  /// The rows that could be read, in the order of the file.
  private(set) var rows: [Row] = []
  /// The findings about the file and its rows, in the order of the file.
  private(set) var findings: [ImportFinding] = []

  /// The places of the rows that were left out, by the code in them; of several the first.
  private(set) var refused: [String: RowPlace] = [:]

  /// The number of the file among those of the import.
  let number: Int
  /// The day of the contents of the file, where it was given with the file.
  let date: CivilDate?

  private var columns: ColumnMap?

  /// Whether there is a row to read.
  var hasRows: Bool { !rows.isEmpty }

  /// The file as a whole, for findings.
  var place: RowPlace { RowPlace(file: number) }

  /// Reads a file.
  init(_ file: OrganisationFile, number: Int) {
    self.number = number
    date = file.date
    self.file = OrganisationImport.ReadFile(name: file.name)
    read(file.bytes)
    self.file.isReadable = columns != nil
    self.file.rowCount = rows.count
  }

  private mutating func read(_ bytes: [UInt8]) {
    if let cause = FileCause(bytes, Row.layout) { return add(cause.code, nil, cause.sentence) }
    var reader = CSVReader(bytes)
    var count = 0
    while let outcome = reader.next() {
      count += 1
      // The header is one more.
      guard count <= OrganisationFile.mostRows + 1 else {
        let most = OrganisationFile.mostRows
        return add(
          .tooManyRows,
          (try? outcome.get())?.line,
          "The file has more than \(most) rows; those from here on were left out."
        )
      }
      switch outcome {
      case .failure(let damage):
        add(damage.kind.code, damage.line, damage.kind.sentence)
        refuse(CSVRow(line: damage.line, fields: reader.refusedFields))
      case .success(let row): if !take(row) { return }
      }
    }
    guard columns == nil else { return }
    if findings.isEmpty {
      add(.emptyFile, nil, "The file has no row. Export it again, with its data.")
    } else {
      // That no row has the right width is the one cause for which each was left out.
      findings.removeAll { $0.code == .fieldCount }
      add(
        .missingColumn,
        nil,
        "The file has no header and no row of \(English.counted(Row.layout.width, "field")), so it "
          + "could not be read. Check that this is the right file."
      )
    }
  }

  /// Reads a row, or returns false if no row of the file can be read.
  private mutating func take(_ row: CSVRow) -> Bool {
    switch columns.map({ .row($0) }) ?? Row.layout.beginning(row) {
    case .header(let columns): self.columns = columns
    case .row(let columns):
      self.columns = columns
      guard row.count == columns.width else {
        refuse(row)
        return skip(row, width: columns.width)
      }
      var fields = FieldReader(file: file.name, number: number, row: row, columns: columns)
      let made = Row(&fields)
      findings += fields.findings
      if fields.isDamaged {
        refuse(row)
      } else if let made {
        rows.append(made)
      }
    case .unclear: return skip(row, width: Row.layout.width)
    case .incomplete(let titles):
      add(
        .missingColumn,
        row.line,
        "The header has no column for \(titles.joined(separator: ", ")), so nothing was read. "
          + "Check that this is the right file."
      )
      return false
    }
    return true
  }

  /// Remembers a row that is left out, where it has a code.
  private mutating func refuse(_ row: CSVRow) {
    let column = Row.codeColumn
    guard let place = columns.map({ $0.places[column] }) ?? Row.layout.columns[column].place else {
      return
    }
    let code = OfficialText.trimmed(row[place])
    guard OfficialText.isCode(code) else { return }
    let text = String(decoding: code, as: UTF8.self)
    refused[text] = refused[text] ?? RowPlace(file: number, line: row.line)
  }

  /// Reports a row of a wrong number of fields, and returns true as the next can be read.
  private mutating func skip(_ row: CSVRow, width: Int) -> Bool {
    add(
      .fieldCount,
      row.line,
      "The row has \(English.counted(row.count, "field")) where \(width) are due; it was left out."
    )
    return true
  }

  private mutating func add(_ code: ImportFinding.Code, _ line: Int?, _ sentence: String) {
    findings.append(
      ImportFinding(file: file.name, line: line, column: nil, code: code, sentence: sentence)
    )
  }
}
