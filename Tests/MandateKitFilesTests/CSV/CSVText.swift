import MandateKitFiles

/// Texts read as CSV, for tests.
enum CSVText {
  /// What a reader gives, in words: the line, then the fields with bars between, or the damage.
  static func read(_ bytes: [UInt8], chunks: [Int] = []) -> [String] {
    var reader = CSVReader()
    var outcomes: [String] = []
    func take(_ outcome: CSVReader.Outcome) {
      switch outcome {
      case .success(let row):
        let fields = (0..<row.count).map { row.string($0) }
        outcomes.append("\(row.line): \(fields.joined(separator: "|"))")
      case .failure(let damage): outcomes.append("\(damage.line): !\(damage.kind)")
      }
    }
    var start = 0
    for end in chunks + [bytes.count] where end >= start {
      reader.feed(bytes[start..<end], row: take)
      start = end
    }
    reader.finish(row: take)
    return outcomes
  }

  static func read(_ text: String) -> [String] {
    read(Array(text.utf8))
  }
}
