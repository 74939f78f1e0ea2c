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
    Row(arguments: ["catalogue"], status: 0),
    Row(arguments: ["catalogue", "--format", "markdown", "--on", "2026-11-27"], status: 0),
    Row(
      arguments: ["catalogue", "--set", "wales.binding", "--set", "england.binding"],
      status: 0
    ),
    Row(arguments: ["catalogue", "--set", "wales.bindng"], status: 2),
    Row(arguments: ["catalogue", "--set", "elsewhere"], status: 2),
    Row(arguments: ["catalogue", "--entitlement", "consult", "--format", "csv"], status: 0),
    Row(arguments: ["catalogue", "--entitlement", "veto"], status: 2),
    Row(arguments: ["catalogue", "--on", "2026-02-30"], status: 2),
    Row(arguments: ["catalogue", "england.binding"], status: 2),
    Row(arguments: ["power"], status: 2),
    Row(arguments: ["power", path("case.json"), "--format", "json"], status: 0),
    Row(arguments: ["power", path("case.json"), "--proposal", "nowhere"], status: 2),
    Row(arguments: ["power", path("empty.json")], status: 2),
    Row(arguments: ["power", path("case.json"), "--format", "pdf"], status: 2),
    Row(arguments: ["chance"], status: 2),
    Row(
      arguments: ["chance", path("case.json"), "--turnout", "3/4", "--support", "60%"],
      status: 0
    ),
    Row(arguments: ["chance", path("case.json"), "--format", "svg"], status: 0),
    Row(arguments: ["chance", path("case.json"), "--turnout", "1.5"], status: 2),
    Row(arguments: ["chance", path("case.json"), "--voter", "no-such=1,1"], status: 2),
    Row(
      arguments: ["chance", path("case.json"), "--expectations", path("no-such.csv")],
      status: 2
    ),
    Row(arguments: ["chance", path("case.json"), "--expectations", path("case.json")], status: 1),
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
    Row(arguments: ["resolve"], status: 2), Row(arguments: ["resolve", place], status: 0),
    Row(arguments: ["resolve", "--proposal", "no-such", place], status: 2),
    Row(arguments: ["resolve", "--proposal=pcn-lead", place, "--as-of=2022-02-30"], status: 2),
    Row(arguments: ["resolve", place, place], status: 2),
    Row(arguments: ["resolve", path("broken-case.json")], status: 1),
    Row(arguments: ["resolve", place, "--require-mandate"], status: 3),
    Row(arguments: ["resolve", place, "--require-mandate", "--proposal", "agreed"], status: 0),
    Row(arguments: ["resolve", place, "--explain", "--format", "json"], status: 2),
    Row(arguments: ["resolve", place, "--explain", "--explain"], status: 2),
    Row(arguments: ["resolve", place, "--explain=yes"], status: 2),
    Row(arguments: ["check", place], status: 0), Row(arguments: ["check"], status: 2),
    Row(arguments: ["timeline", place], status: 0),
    Row(arguments: ["initiative", place], status: 0),
    Row(arguments: ["initiative", place, "--format", "svg"], status: 0),
    Row(arguments: ["engagement", place], status: 0),
    Row(arguments: ["engagement", place, "--format", "json", "--passenger", "1"], status: 0),
    Row(arguments: ["engagement", place, "--passenger", "0"], status: 2),
    Row(arguments: ["engagement", place, "--as-of", "yesterday"], status: 2),
    Row(arguments: ["register", place, "--on", "2024-02-01"], status: 0),
    Row(arguments: ["register", place, "--format", "csv"], status: 0),
    Row(arguments: ["duties", place], status: 2),
    Row(arguments: ["duties", place, "--of", "Saltings LMC"], status: 0),
    Row(arguments: ["duties", place, "--of", "Salting LMC"], status: 2),
    Row(arguments: ["lapses", place], status: 2),
    Row(arguments: ["lapses", place, "--on", "2024-04-01"], status: 0),
    Row(arguments: ["calendar", place], status: 0),
    Row(arguments: ["calendar", place, "--format", "text", "--as-of", "2024-02-01"], status: 0),
    Row(arguments: ["what-if", place], status: 2),
    Row(arguments: ["what-if", place, "--leave", "abbey,network"], status: 0),
    Row(arguments: ["what-if", place, "--leave", "Abbey Practice, Harbour PCN"], status: 0),
    Row(arguments: ["what-if", place, "--leave", "abey,network"], status: 2),
    Row(arguments: ["what-if", place, "--leave", "abbey,lmc"], status: 2),
    Row(arguments: ["what-if", place, "--leave", "abbey"], status: 2),
    Row(arguments: ["what-if", place, "--move", "abbey,network,other"], status: 0),
    Row(arguments: ["what-if", place, "--move", "abbey,network,other,lmc"], status: 2),
    Row(arguments: ["what-if", place, "--join", "abbey,other"], status: 0),
    Row(arguments: ["what-if", place, "--split", "network,new,abbey"], status: 0),
    Row(arguments: ["what-if", place, "--split", "network,other,abbey"], status: 1),
    Row(arguments: ["what-if", place, "--merge", "both,network,other"], status: 0),
    Row(arguments: ["what-if", place, "--revoke", "seat"], status: 0),
    Row(arguments: ["what-if", place, "--revoke", "saet"], status: 2),
    Row(arguments: ["what-if", place, "--vote", "abbey,against"], status: 0),
    Row(arguments: ["what-if", place, "--vote", "abbey,maybe"], status: 2),
    Row(arguments: ["completion"], status: 2), Row(arguments: ["completion", "tcsh"], status: 2),
    Row(arguments: ["completion", "bash"], status: 0),
  ]

  /// A case of two networks with a committee, of which one proposal has a mandate and one has none.
  static let place = path("place.json")

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
      for shell in Shell.allCases {
        let completion = shell.completion(of: Subcommand.all)
        #expect(completion.contains(subcommand.name))
        for option in subcommand.options {
          #expect(completion.contains(option.name.dropFirst(2)), "\(shell): \(option.name)")
        }
      }
    }
  }

  @Test(
    "A slip of the hand is told with the word that may be meant",
    arguments: [
      (["--propsal"], "There is no option --propsal. Did you mean --proposal?"),
      (["--asof", "x"], "There is no option --asof. Did you mean --as-of?"),
      (["--verbose"], "There is no option --verbose. Use --proposal, --as-of."),
    ]
  )
  func nearWords(_ arguments: [String], _ sentence: String) {
    let options: [Option] = [.value("--proposal", "ID", "one"), .value("--as-of", "DATE", "a day")]
    let error = #expect(throws: UsageError.self) { try Arguments(arguments, options: options) }
    #expect(error?.sentence == sentence)
  }

  @Test("Options stand anywhere, with a blank or an equals sign, and operands after two dashes")
  func arguments() throws {
    let options: [Option] = [
      .flag("--all", "all"), .value("--on", "DATE", "a day"),
      .value("--of", "BODY", isRepeatable: true, "a body"), .choice("--format", ["a", "b"], "how"),
    ]
    let read = try Arguments(
      ["x", "--on=2024-02-29", "--of", "p", "--format", "b", "-", "--of=q=r", "--", "--all"],
      options: options
    )
    #expect(read.operands == ["x", "-", "--all"])
    #expect(try read.date("--on") == "2024-02-29")
    #expect(read.values("--of") == ["p", "q=r"] && read.value("--format") == "b")
    #expect(!read.has("--all"))
    for wrong in [["--on"], ["--format=c"], ["--on", "1", "--on", "2"], ["--none"], ["--all=1"]] {
      #expect(throws: UsageError.self) { try Arguments(wrong, options: options) }
    }
  }

  @Test(
    "A change that names a member elsewhere, or a name that two have, is refused with what is known"
  )
  func partyNames() throws {
    let document = GovernanceDocument(
      bodies: [
        Body("a", kind: .federation, name: "Twin"), Body("b", kind: .federation, name: "Twin"),
      ],
      people: [Person("lee", name: "Dr Lee")]
    )
    let names = PartyNames(document)
    #expect(try names.party("dr lee") == "lee")
    #expect(try names.body("a").id == "a")
    for (text, sentence) in [
      ("twin", "Several are called twin. Use one of the identifiers a, b."),
      ("Dr Leee", "The case has no body or person Dr Leee. Did you mean Dr Lee?"),
    ] {
      let error = #expect(throws: UsageError.self) { try names.party(text) }
      #expect(error?.sentence == sentence)
    }
    #expect(throws: UsageError.self) { try names.body("lee") }
  }
}
