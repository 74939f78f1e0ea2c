import MandateKit
import MandateKitFiles
import MandateKitReports

/// What came of one scenario file: its results, or its errors.
public struct ScenarioReport: Sendable {
  /// The name of the scenario file.
  public let file: String
  /// The results, in order; none where there are errors.
  public let results: [ScenarioResult]
  /// What the results exercised, or `nil` where that is not asked for or there are errors.
  public let coverage: ScenarioCoverage?
  /// The errors of the scenario file or of its case, each with the name of the file that has it.
  public let errors: [FileError]
  let names: DisplayNames

  /// An error of a document, with the name of its file.
  public struct FileError: Hashable, Sendable {
    /// The name of the file.
    public let file: String
    /// The error.
    public let error: DocumentError

    /// Creates an error of a file.
    ///
    /// - Parameters:
    ///   - error: The error.
    ///   - file: The name of the file that has it.
    public init(_ error: DocumentError, in file: String) {
      self.file = file
      self.error = error
    }
  }

  /// Runs the scenarios of a suite.
  ///
  /// - Parameters:
  ///   - file: The name of the scenario file.
  ///   - suite: The suite.
  ///   - withCoverage: Whether to tell what the scenarios exercised.
  public init(_ file: String, running suite: ScenarioSuite, withCoverage: Bool = false) {
    self.file = file
    results = suite.results
    coverage = withCoverage ? suite.coverage(of: results) : nil
    errors = []
    names = suite.names
  }

  /// Creates the report of a file with errors.
  ///
  /// - Parameters:
  ///   - file: The name of the scenario file.
  ///   - errors: What is wrong with it or with its case, not empty.
  public init(_ file: String, errors: [FileError]) {
    self.file = file
    self.errors = errors
    results = []
    coverage = nil
    names = DisplayNames()
  }

  /// Whether there is no error and every scenario has passed.
  public var hasPassed: Bool { errors.isEmpty && results.allSatisfy { $0.hasPassed } }

  /// The report as text, ending in a line break; empty where there are errors.
  ///
  /// It has a line for each scenario, one for each difference, how many have passed and, where that is
  /// asked for, what was exercised.
  public var text: String {
    guard errors.isEmpty else { return "" }
    let passed = results.count { $0.hasPassed }
    let noun = results.count == 1 ? "scenario" : "scenarios"
    let lines =
      [file.shownOnOneLine] + results.map { $0.report }
      + ["\(passed) of \(results.count) \(noun) passed."]
    return lines.map { $0 + "\n" }.joined()
      + (coverage.map { CoverageText($0, names: names).description } ?? "")
  }
}
