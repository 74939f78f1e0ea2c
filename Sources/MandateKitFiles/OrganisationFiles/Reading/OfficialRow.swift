/// A row of an official file.
protocol OfficialRow: Hashable, Sendable {
  /// The kind of file that holds such rows.
  static var file: OfficialFileKind { get }
  /// The columns that a row is read from.
  static var layout: ColumnLayout { get }
  /// The number of the layout's column that holds the code.
  static var codeColumn: Int { get }
  /// The line on which the row begins.
  var line: Int { get set }
  /// The code of the organisation that the row is about.
  var code: String { get }

  /// Reads a row from the columns of the layout, or returns `nil` if they do not make one.
  init?(_ fields: inout FieldReader)

  /// Returns whether two rows of one code say the same, on whatever lines they are.
  func says(sameAs other: Self) -> Bool
}

extension OfficialRow {
  static var codeColumn: Int { 0 }

  /// The place of the row, for findings.
  var place: RowPlace { RowPlace(file: Self.file, line: line) }

  func says(sameAs other: Self) -> Bool {
    var moved = self
    moved.line = other.line
    return moved == other
  }
}
