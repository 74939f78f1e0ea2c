import MandateKit

/// The columns of one row, read as values, with findings about those that cannot be.
struct FieldReader {
  /// The findings about the row.
  private(set) var findings: [ImportFinding] = []
  /// Whether the row cannot be used.
  private(set) var isDamaged = false

  /// The file and the line on which the row begins.
  let place: RowPlace

  private let file: String
  private let row: CSVRow
  private let columns: ColumnMap

  init(file: String, number: Int, row: CSVRow, columns: ColumnMap) {
    self.file = file
    place = RowPlace(file: number, line: row.line)
    self.row = row
    self.columns = columns
  }

  /// The bytes of a column without the white space around them; empty if the file lacks it.
  subscript(column: Int) -> ArraySlice<UInt8> {
    columns.places[column].map { OfficialText.trimmed(row[$0]) } ?? []
  }

  /// Returns the text of a column; empty if the file lacks it.
  func text(_ column: Int) -> String {
    String(decoding: self[column], as: UTF8.self)
  }

  /// Returns the code in a column; a row without one is damaged.
  mutating func code(_ column: Int) -> String {
    let bytes = self[column]
    if bytes.isEmpty {
      let number = (columns.places[column] ?? 0) + 1
      damage(
        .missingCode,
        in: column,
        "The row has no field \(number), the code of an organisation, and was left out."
      )
    } else if !OfficialText.isCode(bytes) {
      damage(
        .malformedCode,
        in: column,
        "\(OfficialText.quoted(bytes)) is not a code of 2 to 12 letters and digits; the row was left "
          + "out."
      )
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Returns the code in a column, or `nil` for blank, U, Unallocated and Unknown.
  mutating func codeIfGiven(_ column: Int) -> String? {
    OfficialText.isNone(self[column]) ? nil : code(column)
  }

  /// Returns the identifier in a column of a crosswalk, or `nil` as for a code.
  mutating func crosswalkIDIfGiven(_ column: Int) -> String? {
    let bytes = self[column]
    if OfficialText.isNone(bytes) { return nil }
    if !OfficialText.isCrosswalkID(bytes) {
      damage(
        .malformedCode,
        in: column,
        "\(OfficialText.quoted(bytes)) is not made of 1 to 100 letters, digits, hyphens, underscores "
          + "and points; the row was left out."
      )
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Returns the date in a column, or `nil` if it is blank; a row with another text is damaged.
  mutating func dateIfGiven(_ column: Int) -> CivilDate? {
    let bytes = self[column]
    if bytes.isEmpty { return nil }
    let date = CivilDate(official: bytes)
    if date == nil {
      damage(
        .malformedDate,
        in: column,
        "\(OfficialText.quoted(bytes)) is not a day of 1800 to 2999 in any of the official spellings, "
          + "such as 20230126 or 2023-01-26; the row was left out."
      )
    }
    return date
  }

  /// Reports something about a column of the row that does not damage it.
  mutating func report(_ code: ImportFinding.Code, in column: Int, _ sentence: String) {
    findings.append(
      ImportFinding(
        file: file,
        line: place.line,
        column: columns.places[column].map { $0 + 1 },
        code: code,
        sentence: sentence
      )
    )
  }

  /// Reports something about a column for which the row cannot be used.
  mutating func damage(_ code: ImportFinding.Code, in column: Int, _ sentence: String) {
    report(code, in: column, sentence)
    isDamaged = true
  }
}
