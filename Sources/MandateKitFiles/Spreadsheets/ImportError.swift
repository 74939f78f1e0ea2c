import MandateKit

/// An error in a file that is imported, or in the case file into which it is.
public struct ImportError: Error, Hashable, Sendable {
  /// The name of the file.
  public let file: String
  /// The line, in a spreadsheet that on which the row begins, from 1, or `nil` for the whole file.
  public let line: Int?
  /// The column from 1, in a spreadsheet that of the cell, or `nil` for the whole row.
  public let column: Int?
  /// The header of the column of a spreadsheet, or the path in a JSON document, or `nil` for neither.
  public let place: String?
  /// The stable code of the error.
  public let code: Code
  /// The cause and the remedy, as a sentence; its wording may improve.
  public let sentence: String

  /// The stable codes of errors in files that are imported.
  ///
  /// Cases may be added.
  public enum Code: Hashable, Sendable {
    /// The file is not CSV.
    case notCSV
    /// The file has no row.
    case emptyFile
    /// No column has such a header.
    case unknownColumn
    /// Two columns have one header.
    case duplicateColumn
    /// A column that every row needs is missing.
    case missingColumn
    /// A row has more or fewer cells than the header.
    case cellCount
    /// A quotation mark stands inside a cell that does not begin with one.
    case strayQuote
    /// Something other than the end of the cell follows a closing quotation mark.
    case textAfterQuote
    /// A quotation mark is never closed.
    case unterminatedQuote
    /// An error that the entry would be in a case file too.
    case document(DocumentError.Code)

    /// The code as a word.
    public var rawValue: String {
      switch self {
      case .notCSV: "notCSV"
      case .emptyFile: "emptyFile"
      case .unknownColumn: "unknownColumn"
      case .duplicateColumn: "duplicateColumn"
      case .missingColumn: "missingColumn"
      case .cellCount: "cellCount"
      case .strayQuote: "strayQuote"
      case .textAfterQuote: "textAfterQuote"
      case .unterminatedQuote: "unterminatedQuote"
      case .document(let code): code.rawValue
      }
    }
  }

  /// Creates an error.
  init(
    file: String,
    line: Int? = nil,
    column: Int? = nil,
    place: String? = nil,
    _ code: Code,
    _ sentence: String
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.place = place
    self.code = code
    self.sentence = sentence
  }

  /// Creates the error of a JSON document.
  init(_ error: DocumentError, inFile name: String) {
    let path = error.path.description
    self.init(
      file: name,
      line: error.line,
      column: error.column,
      place: path.isEmpty ? nil : path,
      .document(error.code),
      error.sentence
    )
  }
}

extension ImportError: CustomStringConvertible {
  /// The position, as many programs make it a link, and the sentence: `votes.csv:3:4: date: …`.
  public var description: String {
    let position = [file] + [line, line == nil ? nil : column].compactMap { $0.map { "\($0)" } }
    return ([position.joined(separator: ":"), place, sentence] as [String?])
      .compactMap { $0 }.joined(separator: ": ")
  }
}

/// The error that lists everything wrong with files that are imported and the case file into which they are.
public struct InvalidImportError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The errors: those of the case file, and then those of the other files, each in its order.
  ///
  /// The list is never empty.
  public let errors: [ImportError]

  /// The errors, one on each line.
  public var description: String { errors.map { $0.description }.joined(separator: "\n") }
}
