import MandateKit
import MandateKitExampleSupport
import MandateKitFiles
import MandateKitReports

extension Subcommand {
  /// Shows who belongs to whom on a day.
  static let structure = Subcommand(
    name: "structure",
    summary: "show who belongs to whom on a day, as a list or a drawing",
    operands: "CASE.json|-",
    about: """
      Shows the bodies of a case that exist on a day, who belongs to whom, and for how many practices and
      patients each stands. With - it reads standard input.
      """,
    options: [
      .value(
        "--on",
        "DATE",
        "on this day (YYYY-MM-DD); left out: the last decision date of the case"
      ),
      .choice("--format", StructureFormat.allCases.map { $0.rawValue }, "how it is written"),
    ],
    exits: """
      Exit status: 0 shown; 1 the document has errors; 2 wrong usage; 4 it could not be written.
      """
  ) { arguments in
    let loaded = try LoadedCase(arguments.onlyOperand("case file"))
    guard let date = try arguments.date("--on") ?? loaded.file.proposals.map(\.decisionDate).max()
    else {
      throw UsageError("The case has no proposal whose date could be taken. Give one with --on.")
    }
    let drawing = StructureDrawing(loaded.docket.governance, on: date)
    let format = arguments.value("--format").flatMap { StructureFormat(rawValue: $0) } ?? .text
    Output.write(Array(format.text(of: drawing).utf8))
    return 0
  }
}

/// How a structure is written.
enum StructureFormat: String, CaseIterable {
  case text, svg, mermaid

  /// Returns a structure written so.
  func text(of drawing: StructureDrawing) -> String {
    switch self {
    case .text: drawing.description
    case .svg: drawing.svg
    case .mermaid: drawing.mermaid
    }
  }
}
