/// A row of an official file, or a file as a whole.
struct RowPlace: Hashable, Sendable {
  /// The number of the file among those of the import, from 0.
  let file: Int
  /// The line on which the row begins, or `nil` for the whole file.
  var line: Int?
}
