extension CSVDamage.Kind {
  /// The code of the finding that reports the damage.
  var code: ImportFinding.Code {
    switch self {
    case .strayQuote: .strayQuote
    case .textAfterQuote: .textAfterQuote
    case .unterminatedQuote: .unterminatedQuote
    case .tooLong: .tooLong
    case .notUTF8: .notUTF8
    }
  }

  /// The sentence of the finding that reports the damage.
  var sentence: String {
    switch self {
    case .strayQuote:
      "A quotation mark stands inside a field that does not begin with one; the line was left out."
    case .textAfterQuote:
      "A closing quotation mark is followed by neither a comma nor the end of the line; the line "
        + "was left out."
    case .unterminatedQuote:
      "The quotation mark opened on this line is never closed; the line was left out, and the lines "
        + "after it were read by themselves."
    case .tooLong:
      "A field is longer than \(CSVReader.longestField) bytes or the row longer than "
        + "\(CSVReader.longestRow); the line was left out."
    case .notUTF8: "The row is not UTF-8; it was left out. Save the file as UTF-8."
    }
  }
}
