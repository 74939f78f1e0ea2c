import MandateKit
import MandateKitExampleSupport
import MandateKitFiles
import MandateKitReports

extension Subcommand {
  /// Says who has taken part over all proposals.
  static let engagement = Subcommand(
    name: "engagement",
    summary: "say who voted, attended, answered and reported back over all proposals",
    operands: "CASE.json|-",
    about: """
      Counts over all proposals of a case who voted and whose vote was decisive, who never votes and what
      the rules make of it, which representatives attended, which consultations were answered, which
      notices were given, and what became of commitments. CSV has a row for each voter.
      """,
    options: [
      .value("--as-of", "DATE", "as of the end of this day; left out: the last day on the record"),
      .value(
        "--passenger",
        "N",
        "the fewest closed proposals without any vote that make a passenger; left out: 3"
      ),
      .choice("--format", TableFormat.allCases.map { $0.rawValue }, "how it is written"),
    ],
    exits: exitsOfAnswers
  ) { arguments in
    let loaded = try LoadedCase(arguments.onlyOperand("case file"))
    let least = arguments.value("--passenger") ?? "3"
    guard let least = Int(least), least > 0 else {
      throw UsageError("\(least) is not a number of proposals. Use a whole number from 1 on.")
    }
    let engagement = loaded.docket.engagement(
      asOf: try loaded.date(arguments, "--as-of"),
      leastForPassenger: least
    )
    let names = DisplayNames(loaded.docket)
    switch TableFormat(arguments) {
    case .text: for line in engagement.lines(names) { Output.print(line) }
    case .json: Output.write(EngagementFile.json(engagement))
    case .csv: Output.write(EngagementTable.csv(engagement, names: names))
    case .svg: Output.write(Array(EngagementDrawing(engagement, names: names).svg.utf8))
    }
    return 0
  }

  /// Says who proposes.
  static let initiative = Subcommand(
    name: "initiative",
    summary: "say who proposes: general practice, or others to it, and what became of it",
    operands: "CASE.json|-",
    about: """
      Counts the proposals that start in general practice and those that are put to it, in all, by subject
      and forum and by proposer, with what became of them, what they are worth, and which priorities
      agreed beforehand came to other fora. CSV has a row for each proposer.
      """,
    options: [
      .value("--as-of", "DATE", "as of the end of this day; left out: the last day on the record"),
      .choice("--format", TableFormat.allCases.map { $0.rawValue }, "how it is written"),
    ],
    exits: exitsOfAnswers
  ) { arguments in
    let loaded = try LoadedCase(arguments.onlyOperand("case file"))
    let initiative = loaded.docket.initiative(asOf: try loaded.date(arguments, "--as-of"))
    let names = DisplayNames(loaded.docket)
    switch TableFormat(arguments) {
    case .text: for line in initiative.lines(names) { Output.print(line) }
    case .json: Output.write(InitiativeFile.json(initiative))
    case .csv: Output.write(InitiativeTable.csv(initiative, names: names))
    case .svg: Output.write(Array(InitiativeDrawing(initiative, names: names).svg.utf8))
    }
    return 0
  }
}

/// How a table is written.
private enum TableFormat: String, CaseIterable {
  case text, json, csv, svg

  /// Reads the format that is asked for; left out, it is text.
  init(_ arguments: Arguments) {
    self = arguments.value("--format").flatMap { TableFormat(rawValue: $0) } ?? .text
  }
}
