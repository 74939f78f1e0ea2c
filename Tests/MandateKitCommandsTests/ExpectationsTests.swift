import Foundation
import MandateKit
import MandateKitExampleSupport
import MandateKitFiles
import Testing

@testable import MandateKitCommands

@Suite("What is expected of voters, as mandate chance reads it")
struct ExpectationsTests {
  /// Reads expectations from arguments, for the case of two networks.
  private static func read(_ arguments: [String]) throws -> Expectations {
    try Expectations(
      Arguments(arguments, options: Subcommand.chance.options),
      LoadedCase(MandateCommandTests.place)
    )
  }

  @Test("Without arguments everyone takes part, as likely to vote for as against")
  func defaults() throws {
    let expected = try Self.read([])["abbey"]
    #expect(expected == ChanceOfApproval.Expectation(takesPart: 1, votesFor: 0.5))
  }

  @Test("A voter of its own comes before the file, and the file before what is said of all")
  func order() throws {
    let file = FileManager.default.temporaryDirectory.appending(
      path: "expectations-\(UUID().uuidString).csv"
    )
    try Data("voter;turnout;support\nabbey;50%;0.25\nAbbey Practice;1;1\n".utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let twice = #expect(throws: UsageError.self) {
      try Self.read(["--expectations", file.path])
    }
    #expect(twice?.sentence.hasSuffix("stands on line 2 already. Keep one of the two.") == true)
    try Data("voter;turnout;support\nabbey;50%;\n".utf8).write(to: file)
    let options = ["--turnout", "0.9", "--support", "3/4", "--expectations", file.path]
    let read = try Self.read(options)
    #expect(read["abbey"] == ChanceOfApproval.Expectation(takesPart: 0.5, votesFor: 0.75))
    #expect(read["other"] == ChanceOfApproval.Expectation(takesPart: 0.9, votesFor: 0.75))
    let named = try Self.read(options + ["--voter", "Abbey Practice=1/5,12.5%"])
    #expect(named["abbey"] == ChanceOfApproval.Expectation(takesPart: 0.2, votesFor: 0.125))
  }

  @Test(
    "What is not understood is refused with what would be",
    arguments: [
      (
        ["--turnout", "1.5"],
        "1.5 is no probability for --turnout. Write 0.35, 7/20 or 35%, from 0 to 1."
      ),
      (["--voter", "abbey"], "abbey lacks an equals sign. Write --voter ID=TURNOUT,SUPPORT."),
      (["--voter", "abbey=1"], "abbey=1 is not understood. Write --voter ID=TURNOUT,SUPPORT."),
      (["--voter", "abey=1,1"], "The case has no body or person abey. Did you mean abbey?"),
      (
        ["--voter", "abbey=1,1", "--voter", "abbey=1,0"],
        "--voter is given twice for abbey. Give it once."
      ),
    ]
  )
  func refused(_ arguments: [String], _ sentence: String) {
    let error = #expect(throws: UsageError.self) { try Self.read(arguments) }
    #expect(error?.sentence == sentence)
  }

  @Test("Somebody who has no vote of its own is named, with those who have")
  func noVoter() throws {
    let read = try Self.read(["--voter", "network=1,1"])
    let error = #expect(throws: UsageError.self) {
      try read.requireVoters(among: ["abbey", "beck"], on: "hub")
    }
    #expect(
      error?.sentence == "network has no vote of its own on hub. Those who vote are abbey, beck."
    )
    #expect(throws: Never.self) { try read.requireVoters(among: ["network"], on: "hub") }
  }
}
