import MandateKitExampleSupport
import Foundation
import MandateKit
import MandateKitFiles
import MandateKitTestKit
import Testing

@testable import MandateKitCommands

@Suite("The command mandate")
struct MandateCommandTests {
  /// The path of a file beside this one.
  static func path(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Files/\(name)").path
  }

  /// Arguments, and the exit status.
  struct Row: Sendable, CustomTestStringConvertible {
    var arguments: [String]
    var status: Int32

    var testDescription: String { "\(arguments.joined(separator: " ")): \(status)" }
  }

  static let rows: [Row] = [
    Row(arguments: [], status: 2),
    Row(arguments: ["--help"], status: 0),
    Row(arguments: ["--version"], status: 0),
    Row(arguments: ["resolve-everything"], status: 2),
    Row(arguments: ["structure"], status: 2),
    Row(arguments: ["structure", path("case.json")], status: 0),
    Row(arguments: ["structure", path("case.json"), "--format", "svg"], status: 0),
    Row(arguments: ["structure", path("case.json"), "--on", "2024-02-30"], status: 2),
    Row(arguments: ["structure", path("empty.json")], status: 2),
    Row(arguments: ["structure", path("empty.json"), "--on", "2024-02-29"], status: 0),
    Row(arguments: ["resolve", path("case.json"), "--format", "html"], status: 0),
    Row(arguments: ["resolve", path("case.json"), "--format", "mermaid"], status: 0),
    Row(arguments: ["resolve", path("case.json"), "--explain", "--format", "svg"], status: 2),
    Row(arguments: ["test"], status: 2),
    Row(arguments: ["test", "--help"], status: 0),
    Row(arguments: ["test", "--quiet"], status: 2),
    Row(arguments: ["test", "--format"], status: 2),
    Row(arguments: ["test", "--format", "yaml", path("passing.json")], status: 2),
    Row(arguments: ["test", path("no-such.json")], status: 2),
    Row(arguments: ["test", path("passing.json")], status: 0),
    Row(arguments: ["test", path("passing.json"), "--coverage", "--format", "json"], status: 0),
    Row(arguments: ["test", path("passing.json"), path("failing.json")], status: 1),
    Row(arguments: ["test", "--", path("failing.json")], status: 1),
    Row(arguments: ["test", path("broken.json")], status: 2),
    Row(arguments: ["test", path("failing.json"), path("broken.json")], status: 2),
    Row(arguments: ["test", path("case.json")], status: 2),
  ]

  @Test("The exit status tells what came of it", arguments: rows)
  func status(_ row: Row) {
    #expect(Subcommand.run(row.arguments) == row.status)
  }

  @Test("A failed scenario is told with each difference on a line of its own")
  func failing() throws {
    let path = MandateCommandTests.path("failing.json")
    let report = try ScenarioReport(file: path, withCoverage: true)
    #expect(
      report.text == """
        \(path)
        failed  The practice agrees
          - the outcome: expected notMandated, found mandated. Every essential requirement is met.
          - the position of riverside: expected none, found for
        passed  Nobody has voted
        1 of 2 scenarios passed.
        Exercised: 1 of 1 provision, 1 of 1 rule test, 0 of 0 mandates, 0 of 0 classes.

        """
    )
  }

  @Test("Errors of the scenario file and of its case come at once, each by its file")
  func broken() throws {
    let report = try ScenarioReport(
      file: MandateCommandTests.path("broken.json"),
      withCoverage: false
    )
    let told = report.errors.map { found in
      "\(found.file.split(separator: "/").last ?? ""): \(found.error.path)"
    }
    #expect(
      told == [
        "broken-case.json: governance.bodies[0].kind", "broken.json: scenarios[0].then.outcome",
      ]
    )
  }

  @Test("Every subcommand is listed once, with help that tells its exit status")
  func table() {
    let names = Subcommand.all.map(\.name)
    #expect(Set(names).count == names.count)
    for subcommand in Subcommand.all {
      let help = subcommand.help(as: "mandate \(subcommand.name)")
      #expect(help.hasPrefix("usage: mandate \(subcommand.name)"))
      #expect(help.contains("Exit status: 0 "))
      #expect(help.split(separator: "\n").allSatisfy { $0.count <= 105 }, "\(help)")
    }
  }
}
