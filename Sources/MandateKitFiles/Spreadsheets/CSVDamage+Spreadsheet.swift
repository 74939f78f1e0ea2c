import MandateKit

extension ImportError {
  /// Creates the error of a row that is not CSV.
  init(file: String, line: Int, _ damage: CSVDamage.Kind) {
    let (code, sentence): (Code, String) =
      switch damage {
      case .strayQuote:
        (
          .strayQuote,
          "A quotation mark stands inside a cell that does not begin with one: put the whole cell in"
            + " quotation marks, and write the one inside twice."
        )
      case .textAfterQuote:
        (
          .textAfterQuote,
          "Text follows the closing quotation mark of a cell: put all of the cell inside the marks."
        )
      case .unterminatedQuote:
        (
          .unterminatedQuote,
          "The quotation mark opened on this line is never closed: close it, or remove it."
        )
      case .tooLong:
        (
          .document(.tooLarge),
          "A cell is longer than \(CSVReader.longestField) bytes or the row longer than"
            + " \(CSVReader.longestRow): write this entry in the case file itself."
        )
      case .notUTF8:
        (.document(.invalidUTF8), "The row is not UTF-8: save the file as CSV in UTF-8.")
      }
    self.init(file: file, line: line, code, sentence)
  }
}
