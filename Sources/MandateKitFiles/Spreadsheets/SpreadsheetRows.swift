import MandateKit

/// The rows of a spreadsheet, read in pieces, each of which becomes a small case file.
///
/// What a row holds is written as JSON and read by the schema of the case file, so that an entry is judged alike
/// whichever way it comes.
struct SpreadsheetRows {
  /// The place of a row, for the errors of its entry.
  struct Place {
    /// The line on which the row begins.
    var line: Int
    /// The columns that are filled in, one bit each.
    var filled: UInt64
  }

  /// Some entries that were read, with what was found.
  struct Piece {
    /// The entries, in the one list of the kind.
    var part: CaseFile
    /// The places of the rows that hold them.
    var places: [Place]
    /// What is wrong with the entries, by the numbers that they have in the piece.
    var faults: [Fault]
    /// Whether all faults were kept; if not, the last entries are not there.
    var isComplete = true
  }

  /// The columns of the kind.
  let table: SpreadsheetTable
  /// The header.
  let header: SpreadsheetHeader
  /// The errors of rows that have no entry.
  private(set) var errors: [ImportError] = []

  private let file: String
  /// The order of day and month in dates that can be read in two ways.
  let dates: SpreadsheetDates
  private var reader: CSVReader

  /// The number of bytes of JSON that are read at once.
  private static let pieceBytes = 1 << 22

  /// Creates the rows of a file.
  ///
  /// - Throws: The one cause for which no row of the file can be read.
  init(_ file: Spreadsheet, dates: SpreadsheetDates) throws(ImportError) {
    let bytes = try SpreadsheetText(file).bytes
    header = try SpreadsheetHeader(bytes, file: file.name, kind: file.kind)
    table = file.kind.table
    self.file = file.name
    self.dates = dates
    reader = CSVReader(bytes, separator: header.separator)
    _ = SpreadsheetHeader.firstRow(&reader)
  }

  /// Reads the next rows, or returns `nil` at the end of the file or where there are too many errors to go on.
  mutating func next() -> Piece? {
    var entries = JSONWriter(.oneLine)
    var places: [Place] = []
    var faults: [Fault] = []
    entries.beginArray()
    while entries.bytes.count < Self.pieceBytes, errors.count + faults.count < Limits.mostErrors,
      let outcome = reader.next()
    {
      switch outcome {
      case .failure(let damage):
        errors.append(ImportError(file: file, line: damage.line, damage.kind))
      case .success(let row):
        guard let cells = cells(of: row) else { continue }
        var place = Place(line: row.line, filled: 0)
        for (column, cell) in cells.enumerated() where cell != nil { place.filled |= 1 << column }
        write(cells, entry: places.count, to: &entries, &faults)
        places.append(place)
      }
    }
    guard !places.isEmpty else { return nil }
    entries.endArray()
    return piece(entries, places, faults)
  }

  /// Returns the texts of the cells by column, `nil` for empty ones, or `nil` for a row without an entry.
  private mutating func cells(of row: CSVRow) -> [String?]? {
    var cells: [String?] = table.columns.map { _ in nil }
    var isEmpty = true
    var stray: Int?
    for place in row.fields.indices {
      guard let text = CellText.value(of: row.string(place)) else { continue }
      isEmpty = false
      if place >= header.columns.count || header.titles[place].isEmpty {
        stray = stray ?? place
      } else if let column = header.columns[place] {
        cells[column] = text
      }
    }
    if isEmpty { return nil }
    if let stray {
      errors.append(
        ImportError(
          file: file,
          line: row.line,
          column: stray + 1,
          .cellCount,
          "The cell \(stray + 1) stands under no header: put the text that it belongs to in quotation"
            + " marks, or give the column a header."
        )
      )
    } else if row.count < header.columns.count {
      errors.append(
        ImportError(
          file: file,
          line: row.line,
          .cellCount,
          "The row has \(row.count) cells where the header has \(header.columns.count): add the empty"
            + " ones."
        )
      )
    } else {
      return cells
    }
    return nil
  }

  /// Reads the entries of a piece by the schema.
  private mutating func piece(_ entries: JSONWriter, _ places: [Place], _ found: [Fault]) -> Piece {
    var writer = JSONWriter(.oneLine)
    writer.object { json in
      json.member("schema", CaseFile.schema)
      json.key("governance")
      json.object { json in
        guard table.act == nil else { return }
        json.key(table.list)
        json.number(entries.text)
      }
      guard table.act != nil else { return }
      json.key(table.list)
      json.number(entries.text)
    }
    do throws(InvalidDocumentError) {
      let (part, faults) = try DocumentReader.read(writer.bytes, by: CaseFile.document)
      let paths = Set(found.map { $0.error.path })
      let others = faults.faults.filter { !paths.contains($0.error.path) }
      return Piece(
        part: part,
        places: places,
        faults: found + others,
        isComplete: faults.areComplete
      )
    } catch {
      // What is written here is JSON; were it not, no row may be lost without a word.
      errors += error.errors.map {
        ImportError(file: file, line: places.first?.line, .document($0.code), $0.sentence)
      }
      return Piece(part: CaseFile(document: GovernanceDocument()), places: [], faults: [])
    }
  }
}
