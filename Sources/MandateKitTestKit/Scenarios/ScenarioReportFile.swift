import MandateKit
import MandateKitFiles
import MandateKitReports

/// The reports on scenario files, as one JSON document.
///
/// The format is `mandatekit/tests/report/1`: keys in a set order, two spaces a level, and a line break at
/// the end. Its keys and codes are stable; its sentences may improve. Equal reports give equal bytes.
///
/// ```
/// { "schema", "passed": bool,
///   "files": [ { "file": name, "passed": bool,
///     "errors"?: [ { "file": name, "code", "path", "line"?, "column"?, "sentence" } ],
///     "scenarios": [ { "name", "passed": bool, "outcome": word or null,
///       "differences": [ { "subject", "expected", "found", "reason"? } ],
///       "exercised"?: [ Item with "statuses": ["met" | "open" | "unmet"] ] } ],
///     "coverage"?: [ Item with "met": int, "open": int, "unmet": int, "gap"?: word ] } ] }
/// Item { "provision": id } | { "body": id, "rule": int, "test": int, "sentence" }
///    | { "provision": id, "test": int, "sentence" } | { "mandate": id } | { "class": word }
/// ```
///
/// The keys `exercised` and `coverage` are there where coverage is asked for. A test with the key
/// `provision` is one of the rule by which that provision asks the practices affected.
public enum ScenarioReportFile {
  /// The name of the format.
  public static let schema = "mandatekit/tests/report/1"

  /// Returns reports as the bytes of a JSON document.
  ///
  /// - Parameter reports: The reports, in the order in which they are to stand.
  /// - Returns: The bytes, which are UTF-8.
  public static func json(_ reports: [ScenarioReport]) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { json in
      json.member("schema", schema)
      json.member("passed", reports.allSatisfy { $0.hasPassed })
      json.key("files")
      json.array(of: reports) { $0.report($1) }
    }
    writer.endLine()
    return writer.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func report(_ report: ScenarioReport) {
    object { json in
      json.member("file", report.file)
      json.member("passed", report.hasPassed)
      if !report.errors.isEmpty {
        json.key("errors")
        json.array(of: report.errors) { $0.error($1) }
      }
      json.key("scenarios")
      json.array(of: report.results) { $0.result($1, report) }
      guard let coverage = report.coverage else { return }
      json.key("coverage")
      json.array(of: coverage.rows) { json, row in
        json.object { json in
          json.members(of: row.item, report.names)
          json.member("met", row.met)
          json.member("open", row.open)
          json.member("unmet", row.unmet)
          if let gap = row.gap { json.member("gap", gap.rawValue) }
        }
      }
    }
  }

  private mutating func error(_ found: ScenarioReport.FileError) {
    object { json in
      json.member("file", found.file)
      json.member("code", found.error.code.rawValue)
      json.member("path", found.error.path.description)
      if let line = found.error.line { json.member("line", line) }
      if let column = found.error.column { json.member("column", column) }
      json.member("sentence", found.error.sentence)
    }
  }

  private mutating func result(_ result: ScenarioResult, _ report: ScenarioReport) {
    object { json in
      json.member("name", result.scenario.name)
      json.member("passed", result.hasPassed)
      json.member("outcome", result.resolution?.outcome.rawValue)
      json.key("differences")
      json.array(of: result.differences) { json, difference in
        json.object { json in
          json.member("subject", difference.subject)
          json.member("expected", difference.expected)
          json.member("found", difference.found)
          if let reason = difference.reason { json.member("reason", reason) }
        }
      }
      guard report.coverage != nil else { return }
      json.key("exercised")
      json.array(of: result.exercise.items) { json, item in
        json.object { json in
          json.members(of: item, report.names)
          let statuses = result.exercise.statuses(of: item)
          json.key("statuses")
          json.array(of: Status.allCases.filter { statuses.contains($0) }) {
            $0.value($1.rawValue)
          }
        }
      }
    }
  }

  private mutating func members(of item: CoverageItem, _ names: DisplayNames) {
    switch item {
    case .provision(let provision): member("provision", provision.rawValue)
    case .mandate(let mandate): member("mandate", mandate.rawValue)
    case .membershipClass(let name): member("class", name.rawValue)
    case .ruleTest(let test):
      switch test.owner {
      case .body(let body, let rule):
        member("body", body.rawValue)
        member("rule", rule)
      case .provision(let provision): member("provision", provision.rawValue)
      }
      member("test", test.number)
      member("sentence", test.words(names) + ".")
    }
  }
}
