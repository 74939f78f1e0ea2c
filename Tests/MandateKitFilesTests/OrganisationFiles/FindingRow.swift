import MandateKitFiles
import Testing

/// What one change to the official files of a test must bring to light.
struct FindingRow: CustomTestStringConvertible, Sendable {
  let code: ImportFinding.Code
  let sentence: String
  let file: String
  let line: Int?
  let change: @Sendable (inout OfficialFiles) -> Void

  var testDescription: String { "\(code): \(sentence)" }

  init(
    _ code: ImportFinding.Code,
    _ sentence: String,
    at file: String,
    _ line: Int?,
    _ change: @escaping @Sendable (inout OfficialFiles) -> Void
  ) {
    self.code = code
    self.sentence = sentence
    self.file = file
    self.line = line
    self.change = change
  }
}
