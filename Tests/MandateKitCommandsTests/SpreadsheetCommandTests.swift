import Foundation
import MandateKit
import MandateKitFiles
import Testing

@testable import MandateKitCommands

@Suite("Spreadsheets and schemas of the command mandate")
struct SpreadsheetCommandTests {
  /// The path of a file of the example.
  static func path(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Examples/mandate/spreadsheets/\(name)").path
  }

  static let sheets = [
    "--bodies", path("practices.csv"), "--memberships", path("memberships.csv"),
  ]

  static let rows: [MandateCommandTests.Row] = [
    .init(arguments: ["template"], status: 0),
    .init(arguments: ["template", "votes", "--excel"], status: 0),
    .init(arguments: ["template", "--columns"], status: 0),
    .init(arguments: ["template", "vots"], status: 2),
    .init(arguments: ["template", "votes", "people"], status: 2),
    .init(arguments: ["template", "votes", "--columns"], status: 2),
    .init(
      arguments: ["import"] + sheets + ["--votes", path("votes.csv"), path("case.json")],
      status: 0
    ),
    .init(
      arguments: ["import"] + sheets + ["--votes", path("wrong-votes.csv"), path("case.json")],
      status: 1
    ),
    .init(
      arguments: ["import"] + sheets
        + ["--votes", path("wrong-header.csv"), "--dates", "dayFirst", path("case.json")],
      status: 1
    ),
    .init(arguments: ["import", path("case.json")], status: 2),
    .init(arguments: ["import", "--votes", path("votes.csv")], status: 2),
    .init(arguments: ["import", "--votes", "-", "-"], status: 2),
    .init(arguments: ["import", "--votes", path("no-such.csv"), path("case.json")], status: 2),
    .init(arguments: ["import", "--votes", path("votes.csv"), path("no-such.json")], status: 2),
    .init(arguments: ["import", "--dates", "us", path("case.json")], status: 2),
    .init(arguments: ["export", "--bodies", path("case.json")], status: 0),
    .init(arguments: ["export", path("case.json")], status: 2),
    .init(arguments: ["export", "--votes", "--people", path("case.json")], status: 2),
    .init(arguments: ["export", "--votes", path("votes.csv")], status: 1),
    .init(arguments: ["popolo", path("case.json")], status: 0),
    .init(arguments: ["popolo"], status: 2),
    .init(arguments: ["popolo", path("votes.csv")], status: 1),
    .init(arguments: ["import", "--popolo", path("popolo.json"), path("case.json")], status: 0),
    .init(arguments: ["import", "--popolo", path("votes.csv"), path("case.json")], status: 1),
    .init(
      arguments: ["import", "--popolo", path("popolo.json"), "--votes", path("votes.csv")]
        + [path("case.json")],
      status: 2
    ),
    .init(arguments: ["import", "--popolo", "-", "-"], status: 2),
    .init(arguments: ["schema"], status: 0),
    .init(arguments: ["schema", "errors"], status: 0),
    .init(arguments: ["schema", "errors", "--format", "markdown"], status: 0),
    .init(arguments: ["schema", "error"], status: 2),
  ]

  @Test("The exit status tells what came of it", arguments: rows)
  func status(_ row: MandateCommandTests.Row) {
    #expect(Subcommand.run(row.arguments) == row.status)
  }

  @Test("What is imported is written into a file, and an export of it can be imported again")
  func output() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (whole, votes, again) = (
      folder.appending(path: "whole.json").path, folder.appending(path: "votes.csv").path,
      folder.appending(path: "again.json").path
    )
    let votesGiven = ["--votes", SpreadsheetCommandTests.path("votes.csv")]
    let own = SpreadsheetCommandTests.path("case.json")
    let first = ["import"] + SpreadsheetCommandTests.sheets + votesGiven + [own, "--output", whole]
    #expect(Subcommand.run(first) == 0)
    #expect(Subcommand.run(["export", "--votes", whole, "--output", votes, "--excel"]) == 0)
    #expect(Subcommand.run(["import", "--votes", votes, whole, "--output", again]) == 0)
    let bytes = try Data(contentsOf: URL(filePath: whole))
    #expect(try Data(contentsOf: URL(filePath: again)) == bytes)
    #expect(try CaseFile.read([UInt8](bytes)).record.acts.count == 3)
  }
}
