import MandateKit
import MandateKitExampleSupport
import MandateKitFiles

extension Subcommand {
  /// Writes one list of a case as a spreadsheet.
  static let export = Subcommand(
    name: "export",
    summary: "print one list of a case as a spreadsheet",
    operands: "CASE.json|-",
    about: """
      Prints one list of a case as CSV, which mandate import takes back. A text that a spreadsheet would
      run as a formula has an apostrophe before it. With - it reads standard input.
      """,
    options: SpreadsheetKind.allCases.map { kind in .flag(kind.option, "the \(kind.rawValue)") }
      + [.excel, .output],
    exits: """
      Exit status: 0 printed; 1 the case has errors; 2 wrong usage; 4 the spreadsheet could not be
      written.
      """
  ) { arguments in
    let kinds = SpreadsheetKind.allCases.filter { arguments.has($0.option) }
    guard let kind = kinds.first, kinds.count == 1 else {
      throw UsageError(
        kinds.isEmpty
          ? "It is not said what to print. Name one list, such as --votes."
          : "\(kinds[1].option) is a second list. Name one only."
      )
    }
    let loaded = try LoadedCase(arguments.onlyOperand("case file"))
    do throws(InvalidDocumentError) {
      let bytes = try loaded.file.csv(kind, withByteOrderMark: arguments.has("--excel"))
      Output.write(bytes, into: arguments.value("--output"))
      return 0
    } catch {
      throw FileErrors(errors: error.errors, file: loaded.name)
    }
  }
}
