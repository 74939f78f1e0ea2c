import MandateKitExampleSupport
import MandateKit
import MandateKitFiles
import MandateKitTestKit

extension Subcommand {
  /// Runs the scenarios of some files.
  static let test = Subcommand(
    name: "test",
    summary: "run the scenarios of files, and say which pass and what they exercise",
    operands: "FILE…",
    about: """
      Runs the scenarios of each file, whose format is mandatekit/tests/1, and says which pass, with a line
      for each difference from what is expected. A case that stands in another file is looked for from the
      folder of the scenario file; with - a scenario file is read from standard input.
      """,
    options: [
      .flag(
        "--coverage",
        "also say which provisions, rule tests, mandates and classes no scenario exercised"
      ),
      .choice("--format", ["text", "json"], "how it is written"),
    ],
    exits: """
      Exit status: 0 every scenario passed, 1 some scenario failed, 2 wrong usage or a document with
      errors, 4 the output could not be written.
      """
  ) { arguments in
    let isJSON = arguments.value("--format") == "json"
    if arguments.operands.isEmpty { throw UsageError("mandate test needs a scenario file.") }
    var reports: [ScenarioReport] = []
    for file in arguments.operands {
      let report = try ScenarioReport(file: file, withCoverage: arguments.has("--coverage"))
      reports.append(report)
      guard !isJSON else { continue }
      if !report.text.isEmpty { Output.write(Array(report.text.utf8)) }
      for found in report.errors {
        Output.complain(found.error.description(inFile: found.file))
      }
    }
    if isJSON { Output.write(ScenarioReportFile.json(reports)) }
    if reports.contains(where: { !$0.errors.isEmpty }) { return Subcommand.wrongUsage }
    return reports.allSatisfy { $0.hasPassed } ? 0 : 1
  }
}

extension ScenarioReport {
  /// Reads a scenario file, and its case where that stands in another, and runs the scenarios.
  ///
  /// - Throws: `UsageError` where a file cannot be read.
  init(file: String, withCoverage: Bool) throws(UsageError) {
    let bytes = try Input.bytes(of: file)
    var errors: [FileError] = []
    var given: CaseFile?
    if let name = ScenarioFile.nameOfCase(in: bytes) {
      let path = ScenarioReport.path(of: name, from: file)
      let caseBytes = try Input.bytes(of: path)
      do throws(InvalidDocumentError) {
        given = try CaseFile.read(caseBytes)
      } catch {
        errors += error.errors.map { FileError($0, in: path) }
      }
    }
    do throws(InvalidDocumentError) {
      let read = try ScenarioFile.read(bytes, case: given)
      if errors.isEmpty {
        let suite = try ScenarioSuite(read, case: given)
        self.init(file, running: suite, withCoverage: withCoverage)
        return
      }
    } catch {
      errors += error.errors.map { FileError($0, in: file) }
    }
    self.init(file, errors: errors)
  }

  /// Returns the path of a case file from where the command runs.
  private static func path(of name: String, from file: String) -> String {
    guard !name.hasPrefix("/"), let slash = file.lastIndex(of: "/") else { return name }
    return file[...slash] + name
  }
}
