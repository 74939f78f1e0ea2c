/// A spreadsheet in memory, saved as CSV.
///
/// UTF-8, and UTF-16 as some spreadsheets save it, are read, with commas, semicolons, tabs or vertical bars
/// between the cells.
public struct Spreadsheet: Hashable, Sendable {
  /// The name by which errors call the file.
  public var name: String
  /// What its rows are.
  public var kind: SpreadsheetKind
  /// The bytes of the file.
  public var bytes: [UInt8]

  /// The largest number of bytes that a file may have.
  public static let largestFile = JSONCursor.largestDocument

  /// Creates a spreadsheet.
  ///
  /// - Parameters:
  ///   - name: The name by which errors call the file.
  ///   - kind: What its rows are.
  ///   - bytes: The bytes of the file.
  public init(name: String, kind: SpreadsheetKind, bytes: [UInt8]) {
    self.name = name
    self.kind = kind
    self.bytes = bytes
  }
}
