import MandateKitFiles
import MandateKitReports
import Testing

/// An answer file with a slip in it, and the errors that are found.
struct MisreadAnswer: Sendable, CustomTestStringConvertible {
  /// The text that stands where the slip is made.
  let original: String
  /// What is written in its place, where it stands first.
  let slip: String
  let errors: [String]

  init(_ original: String, _ slip: String, _ errors: String...) {
    self.original = original
    self.slip = slip
    self.errors = errors
  }

  var testDescription: String { slip }

  /// The whole file, with the slip; without one where there is no such text.
  var text: String {
    let whole = String(
      decoding: AnswerFile.json([GoldenAnswer.resolution], names: DisplayNames()),
      as: UTF8.self
    )
    let parts = whole.split(separator: original, maxSplits: 1, omittingEmptySubsequences: false)
    return parts.joined(separator: slip)
  }

  static let all: [MisreadAnswer] = [
    MisreadAnswer("answer/1", "answer/2", "wrongSchema schema"),
    MisreadAnswer(
      "\"asOf\"",
      "\"asof\"",
      "missingKey resolutions[0].asOf",
      "unknownKey resolutions[0].asof"
    ),
    MisreadAnswer("2022-10-20", "2022-10-32", "malformedDate resolutions[0].decisionDate"),
    MisreadAnswer("2022-10-20", "1399-12-31", "malformedDate resolutions[0].decisionDate"),
    MisreadAnswer("2022-10-20", "3400-01-01", "malformedDate resolutions[0].decisionDate"),
    MisreadAnswer("\"undetermined\"", "\"undecided\"", "unknownWord resolutions[0].outcome"),
    MisreadAnswer("16000", "\"16000\"", "wrongType resolutions[0].affected.patients"),
    MisreadAnswer("16000", "-1", "outOfRange resolutions[0].affected.patients"),
    MisreadAnswer(
      "\"n1\"",
      "null,\n\"body\": 1",
      "duplicateKey resolutions[0].requirements[0].body"
    ),
    MisreadAnswer("\"essentialOpen\"", "null", "nullValue resolutions[0].reason"),
    MisreadAnswer(
      "\"votesNeeded\": 2",
      "\"votesNeeded\": 3",
      "conflictingKeys resolutions[0].requirements[0].voters"
    ),
    MisreadAnswer(
      "\"votesNeeded\": 2",
      "\"votesNeeded\": null,\n\"votesNeededAtLeast\": 1",
      "conflictingKeys resolutions[0].requirements[0].voters"
    ),
    MisreadAnswer(
      "\"votesNeeded\": 2",
      "\"votesNeeded\": 2,\n\"votesNeededAtLeast\": 1,\n\"votesNeededAtMost\": 2",
      "conflictingKeys resolutions[0].requirements[0].voters"
    ),
    MisreadAnswer(
      "\"votesNeeded\": 2",
      "\"votesNeeded\": 2,\n\"votesNeededAtMost\": 2",
      "conflictingKeys resolutions[0].requirements[0].voters"
    ),
    MisreadAnswer(
      "\"openBy\"",
      "\"votesNeededAtLeast\": 1,\n\"openBy\"",
      "unknownKey resolutions[0].requirements[3].votesNeededAtLeast"
    ),
    MisreadAnswer(
      "\"votesNeeded\": 2,",
      "",
      "missingKey resolutions[0].requirements[0].votesNeeded"
    ),
    MisreadAnswer(
      "\"votesNeeded\": 2",
      "\"deadline\": \"2022-10-20\",\n\"votesNeeded\": 2",
      "unknownKey resolutions[0].requirements[0].deadline"
    ),
    MisreadAnswer(
      "\"openBy\": \"2022-09-22\",",
      "",
      "missingKey resolutions[0].requirements[3].openBy"
    ),
    MisreadAnswer(
      "\"unified\": false",
      "\"unified\": true",
      "conflictingKeys resolutions[0].voice.unified"
    ),
    MisreadAnswer(
      "\"part\": 1",
      "\"part\": true",
      "wrongType resolutions[0].requirements[0].because[0].because[0].actual.part"
    ),
    MisreadAnswer(
      "\"kind\": \"approval\"",
      "\"kind\": \"aproval\"",
      "unknownWord resolutions[0].requirements[0].kind"
    ),
  ]
}
