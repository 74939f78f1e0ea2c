import MandateKitFiles

/// Texts read as CSV, for tests.
enum CSVText {
  /// Returns what a reader gives, in words: the line, then the fields with bars between them, or the
  /// damage.
  static func read(_ bytes: [UInt8]) -> [String] {
    var reader = CSVReader(bytes)
    var outcomes: [String] = []
    while let outcome = reader.next() {
      switch outcome {
      case .success(let row):
        let fields = (0..<row.count).map { row.string($0) }
        outcomes.append("\(row.line): \(fields.joined(separator: "|"))")
      case .failure(let damage): outcomes.append("\(damage.line): !\(damage.kind)")
      }
    }
    return outcomes
  }

  static func read(_ text: String) -> [String] {
    read(Array(text.utf8))
  }

  /// Reads a text and returns the number of bytes that were read again.
  static func rereadByteCount(_ text: String) -> Int {
    var reader = CSVReader(Array(text.utf8))
    while reader.next() != nil {}
    return reader.rereadByteCount
  }
}
