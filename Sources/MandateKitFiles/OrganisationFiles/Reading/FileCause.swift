import MandateKit

/// The one cause for which none of the rows of a file could be read.
struct FileCause {
  let code: ImportFinding.Code
  let sentence: String

  /// Finds the cause, or returns `nil` for a file that may be read row by row.
  init?(_ bytes: [UInt8], _ layout: ColumnLayout) {
    if let format = FileCause.format(of: bytes) {
      code = .notCSV
      sentence = "The file is \(format), not CSV: save its sheet as CSV in UTF-8."
    } else if let encoding = FileCause.encoding(of: bytes) {
      code = .notUTF8
      sentence = "The file is written in \(encoding), and not in UTF-8: save it as CSV in UTF-8."
    } else if let separator = FileCause.separator(of: bytes, layout) {
      code = .notCSV
      sentence =
        "The fields are separated by \(separator), and not by commas: save the file with commas."
    } else {
      return nil
    }
  }

  /// The sort of spreadsheet that a file is, by the bytes that it begins with.
  static func format(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return "a spreadsheet or an archive" }
    return bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) ? "an old spreadsheet" : nil
  }

  /// The encoding of a file that is not UTF-8, by its mark or by the zeros between its letters.
  static func encoding(of bytes: [UInt8]) -> String? {
    let start = Array(bytes.prefix(4))
    guard start.count >= 2 else { return nil }
    switch (start[0], start[1]) {
    case (0xFF, 0xFE): return start.dropFirst(2) == [0, 0] ? "UTF-32" : "UTF-16"
    case (0xFE, 0xFF): return "UTF-16"
    case (0, 0): return "UTF-32"
    case (0, _): return "UTF-16"
    case (_, 0): return start.dropFirst(2) == [0, 0] ? "UTF-32" : "UTF-16"
    default: return nil
    }
  }

  /// What separates the fields of a file whose first row cannot be understood with commas.
  private static func separator(of bytes: [UInt8], _ layout: ColumnLayout) -> String? {
    func isClear(_ separator: UInt8) -> Bool {
      var reader = CSVReader(bytes, separator: separator)
      guard case .success(let row)? = reader.next() else { return false }
      if case .unclear = layout.beginning(row) { return false }
      return true
    }
    if isClear(ASCIIByte.comma) { return nil }
    if isClear(UInt8(ascii: ";")) { return "semicolons" }
    if isClear(UInt8(ascii: "\t")) { return "tabs" }
    return isClear(UInt8(ascii: "|")) ? "vertical bars" : nil
  }
}
