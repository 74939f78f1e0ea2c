import Foundation
import MandateKit
import MandateKitFiles
import MandateKitTestKit
import Testing

@Suite("Reports on scenario files")
struct ScenarioReportTests {
  @Test("A report in text has a line for each scenario and what was exercised")
  func text() throws {
    let suite = try ScenarioSuite(reading: PackageResources.riverside_json)
    #expect(
      ScenarioReport("riverside.json", running: suite, withCoverage: true).text == """
        riverside.json
        passed  One practice has voted, and the committee is not asked yet
        passed  Two practices agree, and the committee is consulted for 28 days
        passed  Two practices are against
        3 of 3 scenarios passed.
        Exercised: 2 of 3 provisions, 1 of 2 rule tests, 0 of 0 mandates, 0 of 0 classes.
          - provision large-sums: never applied
          - Riverside PCN (riverside), rule 1, test 1: at least half of the members take part: never failed

        """
    )
    #expect(!ScenarioReport("riverside.json", running: suite).text.contains("Exercised"))
  }

  @Test("A report in JSON has results, what each exercised, and coverage where it is asked for")
  func json() throws {
    var file = try ScenarioFile.read(PackageResources.riverside_json)
    file.scenarios[0].expectation.outcome = .mandated
    let suite = try ScenarioSuite(file)
    func json(_ withCoverage: Bool) -> String {
      let report = ScenarioReport("r.json", running: suite, withCoverage: withCoverage)
      return String(decoding: ScenarioReportFile.json([report]), as: UTF8.self)
    }
    let text = json(true)
    // The report is kept as it was once written, for other programs that read it: it may only gain keys.
    let kept = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Scenarios/report-1.json")
    #expect(text == (try String(contentsOf: kept, encoding: .utf8)))
    #expect(text.contains("\"gap\": \"neverFailed\""))
    #expect(text.contains("\"exercised\": ["))
    let plain = json(false)
    #expect(!plain.contains("\"coverage\"") && !plain.contains("\"exercised\""))
  }

  @Test("Errors are told by the file that has them, and a file with errors does not pass")
  func errors() throws {
    let errors = try #require(throws: InvalidDocumentError.self) { try CaseFile.read([]) }.errors
    let report = ScenarioReport(
      "tests.json",
      errors: errors.map { ScenarioReport.FileError($0, in: "case.json") }
    )
    #expect(!report.hasPassed)
    #expect(report.text == "")
    let json = String(decoding: ScenarioReportFile.json([report]), as: UTF8.self)
    #expect(json.contains("\"file\": \"case.json\",\n          \"code\": \"syntax\""))
  }
}
