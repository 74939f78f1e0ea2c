/// A row of an official file.
protocol OfficialRow: Hashable, Sendable {
  /// The columns that a row is read from.
  static var layout: ColumnLayout { get }
  /// The number of the layout's column that holds the code.
  static var codeColumn: Int { get }
  /// The file and the line on which the row begins.
  var place: RowPlace { get set }
  /// The code of the organisation that the row is about.
  var code: String { get }

  /// Reads a row from the columns of the layout, or returns `nil` if they do not make one.
  init?(_ fields: inout FieldReader)

  /// Returns whether two rows of one code say the same, wherever they are.
  func says(sameAs other: Self) -> Bool
}

extension OfficialRow {
  static var codeColumn: Int { 0 }

  /// The line on which the row begins.
  var line: Int { place.line ?? 0 }

  func says(sameAs other: Self) -> Bool {
    var moved = self
    moved.place = other.place
    return moved == other
  }
}
