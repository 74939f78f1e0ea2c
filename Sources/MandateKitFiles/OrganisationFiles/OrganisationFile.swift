/// An official file: its rows, and what is wrong with it.
///
/// It is fed in chunks of any size, from wherever they come:
///
/// ```swift
/// var file = PracticeFile(name: "epraccur.csv")
/// for chunk in chunks { file.feed(chunk) }
/// file.finish()
/// ```
///
/// A row that cannot be read is left out with a finding; the rest is read. Whether the file has a
/// header, a byte-order mark, CRLF or LF, old or new words does not matter.
public struct OrganisationFile<Row: Hashable & Sendable>: Sendable {
  /// The name by which findings call the file.
  public let name: String
  /// The rows that could be read, in the order of the file.
  public private(set) var rows: [Row] = []
  /// What is wrong with the file and its rows, in their order.
  public private(set) var findings: [ImportFinding] = []

  /// The number of rows that an import takes of one file.
  ///
  /// Whatever five files of so many rows hold stays within the limits of a case file.
  public static var mostRows: Int { 100_000 }

  /// Whether the columns that are needed have been found.
  public var isReadable: Bool { map != nil }

  /// How rows of a kind are made.
  struct Form: Sendable {
    let layout: ColumnLayout
    /// Makes a row of its fields; nothing where they do not make one.
    let row: @Sendable (inout FieldReader) -> Row?
  }

  private let form: Form
  private var reader = CSVReader()
  private var map: ColumnMap?
  private var isRefused = false
  private var rowCount = 0

  /// Creates a file of which nothing has been read.
  init(name: String, form: Form) {
    self.name = name
    self.form = form
  }

  /// Reads the next bytes of the file.
  public mutating func feed(_ chunk: [UInt8]) {
    read { reader, take in reader.feed(chunk, row: take) }
  }

  /// Reads the next bytes of the file.
  public mutating func feed(_ chunk: ArraySlice<UInt8>) {
    feed(Array(chunk))
  }

  /// Ends the file.
  ///
  /// Until then its last row may be missing.
  public mutating func finish() {
    read { reader, take in reader.finish(row: take) }
    guard map == nil, !isRefused else { return }
    isRefused = true
    if findings.isEmpty {
      find(nil, .emptyFile, "The file has no row. Export it again, with its data.")
    } else {
      find(
        nil,
        .missingColumn,
        "No header and no row of \(form.layout.width) columns was found, so nothing could be read."
      )
    }
  }

  private mutating func read(
    _ body: (inout CSVReader, (CSVReader.Outcome) -> Void) -> Void
  ) {
    var reader = reader
    self.reader = CSVReader()  // Lends the reader's memory to the closure without a copy.
    body(&reader) { take($0) }
    self.reader = reader
  }

  private mutating func take(_ outcome: CSVReader.Outcome) {
    guard !isRefused else { return }
    rowCount += 1
    guard rowCount <= Self.mostRows + 1 else {
      isRefused = true
      let line = if case .success(let row) = outcome { row.line as Int? } else { nil as Int? }
      return find(
        line,
        .tooManyRows,
        "The file has more than \(Self.mostRows) rows; those from here on were left out."
      )
    }
    switch outcome {
    case .failure(let damage): find(damage.line, damage.kind.code, damage.kind.sentence)
    case .success(let row): take(row)
    }
  }

  private mutating func take(_ row: CSVRow) {
    if let map { return read(row, by: map) }
    switch form.layout.beginning(row) {
    case .header(let map): self.map = map
    case .row(let map):
      self.map = map
      read(row, by: map)
    case .incomplete(let words):
      isRefused = true
      find(
        row.line,
        .missingColumn,
        "The header has no column for \(words.joined(separator: ", ")), so nothing was read. "
          + "Check that this is the right file."
      )
    case .unclear: refuse(row, width: form.layout.width)
    }
  }

  private mutating func read(_ row: CSVRow, by map: ColumnMap) {
    guard row.count == map.width else { return refuse(row, width: map.width) }
    var fields = FieldReader(file: name, row: row, map: map, layout: form.layout)
    let made = form.row(&fields)
    findings += fields.findings
    if let made, !fields.isDamaged { rows.append(made) }
  }

  private mutating func refuse(_ row: CSVRow, width: Int) {
    find(
      row.line,
      .fieldCount,
      "The row has \(row.count) fields where \(width) are due; it was left out."
    )
  }

  private mutating func find(_ line: Int?, _ code: ImportFinding.Code, _ sentence: String) {
    findings.append(ImportFinding(file: name, line: line, code: code, sentence: sentence))
  }
}
