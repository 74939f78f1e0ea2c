/// One question of a conformance file, with the keys of the answer that are expected.
struct ConformanceQuestion: Sendable {
  /// The file and what is asked, for the message of a failed test.
  var name: String
  var proposal: String
  var asOf: String
  var document: ConformanceValue
  var expected: ConformanceValue

  /// Keys that say what is asked, or why, and are no answer.
  private static let notAnswers: Set<String> = ["proposal", "asOf", "decisionDate", "why"]

  /// Where an answer lacks what is expected or says otherwise.
  func differences(from answer: ConformanceValue) -> [String] {
    guard case .object(let keys) = expected else { return ["nothing is expected"] }
    return keys.keys.sorted().filter { !Self.notAnswers.contains($0) }.flatMap { key in
      Self.differences(keys[key] ?? .null, answer[key], at: key)
    }
  }

  private static func differences(
    _ expected: ConformanceValue,
    _ answer: ConformanceValue?,
    at path: String
  ) -> [String] {
    switch (expected, answer) {
    case (.object(let keys), .list(let rows)?) where path == "positions":
      // Some files name the positions of a few bodies only.
      return keys.keys.sorted().flatMap { body in
        let row = rows.first { $0["body"]?.text == body }
        return differences(keys[body] ?? .null, row?["positions"], at: "\(path).\(body)")
      }
    case (.object(let keys), .object?):
      return keys.keys.sorted().flatMap { key in
        differences(keys[key] ?? .null, answer?[key], at: "\(path).\(key)")
      }
    case (.list(let expectedRows), .list(let rows)?) where path == "requirements":
      return requirements(expectedRows, rows)
    default:
      if expected == answer { return [] }
      let found = answer.map { "\($0)" } ?? "missing"
      return ["\(path): expected \(expected), found \(found)"]
    }
  }

  private static func requirements(
    _ expected: [ConformanceValue],
    _ rows: [ConformanceValue]
  ) -> [String] {
    expected.flatMap { wanted in
      let name = "\(wanted["provision"] ?? .null) of \(wanted["body"] ?? .null)"
      let row = rows.first {
        $0["provision"] == wanted["provision"]
          && (wanted["body"] == nil || $0["body"] == wanted["body"])
      }
      return differences(wanted, row, at: name)
    }
  }
}
