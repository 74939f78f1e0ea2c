import MandateKit

/// The wanted fields of one row, read with a note of whatever is wrong with them.
struct FieldReader {
  /// The name of the file.
  let file: String
  /// The row.
  let row: CSVRow
  /// What was found in the row.
  private(set) var findings: [ImportFinding] = []
  /// Whether the row cannot be used.
  private(set) var isDamaged = false

  private let map: ColumnMap
  private let layout: ColumnLayout

  init(file: String, row: CSVRow, map: ColumnMap, layout: ColumnLayout) {
    self.file = file
    self.row = row
    self.map = map
    self.layout = layout
  }

  /// The line on which the row begins.
  var line: Int { row.line }

  /// The bytes of a column without the white space around them.
  subscript(column: Int) -> ArraySlice<UInt8> {
    map.places[column].map { OfficialText.trimmed(row[$0]) } ?? []
  }

  /// Returns the text of a column.
  func text(_ column: Int) -> String {
    String(decoding: self[column], as: UTF8.self)
  }

  /// Returns the code that must stand in a column; a row without it is damaged.
  mutating func code(_ column: Int) -> String {
    let bytes = self[column]
    if bytes.isEmpty {
      damage(.missingCode, "The row has no \(word(column)) and was left out.")
    } else if !OfficialText.isCode(bytes) {
      damage(
        .malformedCode,
        "\(Quoted(bytes)) is not a code of 2 to 12 letters and digits; the row was left out."
      )
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Returns the code in a column, or nothing for blank, U, Unallocated and Unknown.
  mutating func codeIfGiven(_ column: Int) -> String? {
    OfficialText.isNothing(self[column]) ? nil : code(column)
  }

  /// Returns the name that a crosswalk gives to a place or a committee, or nothing for none.
  mutating func slugIfGiven(_ column: Int) -> String? {
    let bytes = self[column]
    if OfficialText.isNothing(bytes) { return nil }
    if !OfficialText.isSlug(bytes) {
      damage(
        .malformedCode,
        "\(Quoted(bytes)) is not made of 1 to 100 letters, digits, hyphens, underscores and points; "
          + "the row was left out."
      )
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Returns the date in a column, or nothing where it is blank.
  mutating func dateIfGiven(_ column: Int) -> CivilDate? {
    let bytes = self[column]
    if bytes.isEmpty { return nil }
    let date = OfficialDate.read(bytes)
    if date == nil {
      damage(
        .malformedDate,
        "\(Quoted(bytes)) is not a day of 1800 to 2999 in any of the official spellings, such as "
          + "20230126 or 2023-01-26; the row was left out."
      )
    }
    return date
  }

  /// Notes something that is worth knowing and does not damage the row.
  mutating func note(_ code: ImportFinding.Code, _ sentence: String) {
    findings.append(ImportFinding(file: file, line: row.line, code: code, sentence: sentence))
  }

  /// Notes something for which the row cannot be used.
  mutating func damage(_ code: ImportFinding.Code, _ sentence: String) {
    note(code, sentence)
    isDamaged = true
  }

  private func word(_ column: Int) -> String {
    "field \((map.places[column] ?? layout.columns[column].place) + 1), the code of an organisation,"
  }
}

/// Bytes of a file as they are shown in a sentence: in quotation marks, and not at any length.
struct Quoted: CustomStringConvertible {
  let description: String

  init(_ bytes: ArraySlice<UInt8>) {
    let text = String(decoding: bytes.prefix(160), as: UTF8.self)
    let shown = text.unicodeScalars.prefix(40).map { scalar in
      scalar.properties.generalCategory == .control ? " " : String(scalar)
    }
    let isCut = bytes.count > 160 || text.unicodeScalars.count > 40
    description = "\"\(shown.joined())\(isCut ? "…" : "")\""
  }
}
