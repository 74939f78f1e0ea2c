/// A writer of CSV (RFC 4180): commas between cells, and a line feed after each row.
///
/// Cells are in quotation marks where they hold a comma, a semicolon, a tab, a quotation mark or a line break, so
/// that whatever separates the cells for a reader, no cell is taken for two.
struct SpreadsheetWriter: Sendable {
  /// What has been written.
  private(set) var bytes: [UInt8] = []

  /// The mark by which some spreadsheets know that a file is UTF-8.
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Writes a row of texts, each as a cell that no spreadsheet runs.
  ///
  /// An empty text is an empty cell.
  mutating func row(_ texts: [String]) {
    row(cells: texts.map { $0.isEmpty ? "" : CellText.cell(of: $0) })
  }

  /// Writes a row of cells as they are.
  mutating func row(cells: [String]) {
    for (index, text) in cells.enumerated() {
      if index > 0 { bytes.append(ASCIIByte.comma) }
      cell(text)
    }
    bytes.append(ASCIIByte.lineFeed)
  }

  private mutating func cell(_ text: String) {
    let needsQuotes = text.utf8.contains { byte in
      byte == ASCIIByte.comma || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "|")
        || byte == ASCIIByte.quote || byte < ASCIIByte.space
    }
    guard needsQuotes else {
      bytes += text.utf8
      return
    }
    bytes.append(ASCIIByte.quote)
    for byte in text.utf8 {
      if byte == ASCIIByte.quote { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(ASCIIByte.quote)
  }
}
