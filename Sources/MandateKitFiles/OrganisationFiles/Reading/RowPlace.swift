/// The kinds of official files, in the order in which findings list them.
enum OfficialFileKind: Int, Sendable {
  case practices, networks, partners, listSizes, crosswalk
}

/// A row of an official file, or a file as a whole.
struct RowPlace: Sendable {
  /// The file.
  let file: OfficialFileKind
  /// The line on which the row begins, or `nil` for the whole file.
  var line: Int?
}
