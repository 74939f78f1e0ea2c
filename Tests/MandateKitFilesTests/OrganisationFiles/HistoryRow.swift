import Testing

/// What one change to the files of two dates must make of them.
struct HistoryRow: CustomTestStringConvertible, Sendable {
  let testDescription: String
  /// Lines that the document has, and lines that it lacks.
  var has: [String] = []
  var lacks: [String] = []
  /// All findings but that an ICB is named after its location.
  var marks: [String] = []
  let change: @Sendable (inout OfficialHistory) -> Void

  init(
    _ sentence: String,
    has: [String] = [],
    lacks: [String] = [],
    marks: [String] = [],
    _ change: @escaping @Sendable (inout OfficialHistory) -> Void
  ) {
    testDescription = sentence
    self.has = has
    self.lacks = lacks
    self.marks = marks
    self.change = change
  }
}
