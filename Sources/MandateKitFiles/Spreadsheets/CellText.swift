/// The text of a cell, which a spreadsheet neither runs as a formula nor trims.
///
/// A spreadsheet runs a cell that begins with `=`, `+`, `-` or `@`, and keeps no value for an empty cell. An
/// apostrophe before such a text makes it a text, in most spreadsheets as here: it is written before texts that
/// begin with one of those signs or a blank, that end with a blank, that are empty and yet meant, and that are
/// written with an apostrophe already. Reading removes it again, and passes over blanks around other texts.
enum CellText {
  /// Returns the text that a cell holds, or `nil` for a cell that is empty.
  static func value(of cell: String) -> String? {
    if cell.unicodeScalars.first == "'" {
      let rest = cell.unicodeScalars.dropFirst()
      if needsMark(rest) { return String(rest) }
    }
    let text = trimmed(cell)
    return text.isEmpty ? nil : text
  }

  /// Returns the cell that holds a text.
  static func cell(of text: String) -> String {
    needsMark(text.unicodeScalars[...]) ? "'" + text : text
  }

  /// Whether a scalar is a space, a no-break space or a control character below U+0020.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 0x20 || scalar.value == 0xA0
  }

  /// Returns a text without the blanks around it.
  static func trimmed(_ text: String) -> String {
    let rest = text.unicodeScalars.drop { isBlank($0) }
    let end = rest.lastIndex { !isBlank($0) }
    return end.map { String(rest[...$0]) } ?? ""
  }

  /// Whether a text would not come back as it is.
  private static func needsMark(_ text: Substring.UnicodeScalarView) -> Bool {
    guard let first = text.drop(while: { $0 == "'" }).first, let last = text.last else {
      return true
    }
    switch first {
    case "=", "+", "-", "@": return true
    default: return isBlank(first) || isBlank(last)
    }
  }
}
