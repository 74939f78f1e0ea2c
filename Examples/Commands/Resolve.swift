import MandateKit
import MandateKitExampleSupport
import MandateKitFiles
import MandateKitReports

extension Subcommand {
  /// Says of the proposals of a case whether each has a valid mandate.
  static let resolve = resolving(bundled: nil)

  /// The same for the example `resolve-case`, which answers for a case of its own where no file is given.
  public static let resolveCase = resolving(bundled: .plain)

  private static func resolving(bundled: BundledCase?) -> Subcommand {
    Subcommand(
      name: "resolve",
      summary: "say of each proposal whether it has a valid mandate, and what is missing",
      operands: bundled == nil ? "CASE.json|-" : "[CASE.json|-]",
      about: """
        Says of every proposal of a case whether it has a valid mandate, in brief: what is not met, what
        to do and by when, and what could still undo it. \(bundled == nil
        ? "With - it reads standard input."
        : "Without a case file it answers for a\ncase of its own; with - it reads standard input.")
        """,
      options: [
        .value("--proposal", "ID", isRepeatable: true, "only this proposal"),
        .value(
          "--as-of",
          "DATE",
          "as of the end of this day (YYYY-MM-DD); left out: each decision date"
        ),
        .choice("--format", AnswerFormat.allCases.map { $0.rawValue }, "how it is written"),
        .flag(
          "--explain",
          "everything that the answer rests on, down to votes and dates (--format text)"
        ),
        .choice("--because", ["all", "none"], "the findings in the answer (--format json)"),
        .flag("--require-mandate", "exit with 3 unless every proposal asked about has a mandate"),
      ],
      exits: """
        Exit status: 0 answered, whatever the outcome; 1 the document has errors; 2 wrong usage; 3 with
        --require-mandate: some proposal has no mandate; 4 the answer could not be written.
        """
    ) { arguments in
      let format = try AnswerFormat(arguments)
      let loaded = try LoadedCase(
        arguments.onlyOperand("case file"),
        orBundled: bundled,
        errorsAsJSON: format == .json
      )
      let proposals = try loaded.proposals(arguments).map { $0.id }
      if format.isDrawing, proposals.count > 1 {
        throw UsageError(
          "--format \(format.rawValue) draws one proposal. Name it with --proposal: "
            + "\(proposals.prefix(6).map { $0.rawValue }.joined(separator: ", "))."
        )
      }
      let answering = Answering(
        docket: loaded.docket,
        proposals: proposals,
        asOf: try arguments.date("--as-of"),
        format: format,
        findings: try findings(arguments, format)
      )
      answering.write { Output.write($0) }
      let isRequired = arguments.has("--require-mandate")
      return isRequired && !answering.areAllMandated ? Answering.notMandated : 0
    }
  }
}

/// Returns which findings an answer file has.
///
/// - Throws: `UsageError` where they are asked for in another format.
private func findings(
  _ arguments: Arguments,
  _ format: AnswerFormat
) throws(UsageError) -> AnswerFile.Findings {
  if arguments.has("--because"), format != .json {
    throw UsageError("--because is for json, and not for \(format.rawValue).")
  }
  return arguments.value("--because") == "none" ? .none : .all
}

/// How answers are written.
enum AnswerFormat: String, CaseIterable {
  case brief, text, json, markdown, html, svg, mermaid, csv

  /// Whether it draws, which it can do of one proposal only.
  var isDrawing: Bool { self == .svg || self == .mermaid }

  /// Takes the format from the options.
  ///
  /// - Throws: `UsageError` where two are asked for.
  init(_ arguments: Arguments) throws(UsageError) {
    let named = arguments.value("--format").flatMap { AnswerFormat(rawValue: $0) }
    if arguments.has("--explain") {
      if let named, named != .text, named != .markdown {
        throw UsageError("--explain is for text or markdown, and not for \(named.rawValue).")
      }
      self = named ?? .text
    } else {
      self = named ?? .brief
    }
  }
}
