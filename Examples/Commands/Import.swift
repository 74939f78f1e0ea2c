import MandateKitExampleSupport
import MandateKitFiles

extension Subcommand {
  /// Adds what stands in spreadsheets to a case.
  static let importing = Subcommand(
    name: "import",
    summary: "add what stands in spreadsheets, or in a Popolo file, to a case, and print the case",
    operands: "CASE.json|-",
    about: """
      Adds the rows of spreadsheets to the lists of a case, and prints the whole case. A row that says
      what the case says already adds nothing. Everything that is wrong is told at once, each error by
      its file, line and column, and then nothing is printed. mandate template has the columns.

      A Popolo file is imported by itself. What it has beside bodies, people, memberships and votes is
      passed over, and told on standard error.
      """,
    options: SpreadsheetKind.allCases.map { kind in
      .value(kind.option, "FILE", isRepeatable: true, "a spreadsheet of \(kind.rawValue), as CSV")
    } + [
      .choice(
        "--dates",
        SpreadsheetDates.allCases.map { $0.rawValue },
        "what comes first in 01/07/2022"
      ),
      .value("--popolo", "FILE", "a document of the Popolo specification"),
      .output,
    ],
    exits: """
      Exit status: 0 printed; 1 the case or a spreadsheet has errors; 2 wrong usage; 4 the case could
      not be written.
      """
  ) { arguments in
    guard let path = try arguments.onlyOperand("case file") else {
      throw UsageError("A case file is missing. Give its path, or - for standard input.")
    }
    if let popolo = arguments.value("--popolo") {
      return try importPopolo(popolo, into: path, arguments)
    }
    let sheets = try Spreadsheet.named(by: arguments, besideCase: path)
    let dates = arguments.value("--dates").flatMap { SpreadsheetDates(rawValue: $0) }
    let bytes = try Input.bytes(of: path)
    return printCase(arguments) { () throws(InvalidImportError) in
      try CaseFile.read(
        bytes,
        named: Input.name(of: path),
        importing: sheets,
        dates: dates ?? .unambiguous
      )
    }
  }
}

extension Subcommand {
  /// Adds a Popolo file to a case, and returns the exit status.
  private static func importPopolo(
    _ popolo: String,
    into path: String,
    _ arguments: Arguments
  ) throws(UsageError) -> Int32 {
    if popolo == "-", path == "-" { throw UsageError("Only one file can be standard input.") }
    for kind in SpreadsheetKind.allCases where arguments.has(kind.option) {
      throw UsageError("A Popolo file is imported by itself. Leave out \(kind.option).")
    }
    let (bytes, other) = (try Input.bytes(of: path), try Input.bytes(of: popolo))
    return printCase(arguments) { () throws(InvalidImportError) in
      let (file, passedOver) = try CaseFile.read(
        bytes,
        named: Input.name(of: path),
        importingPopolo: other,
        named: Input.name(of: popolo)
      )
      if !passedOver.isEmpty {
        Output.complain("Passed over: \(passedOver.joined(separator: ", ")).")
      }
      return file
    }
  }

  /// Prints a case, or tells everything that is wrong with it, and returns the exit status.
  private static func printCase(
    _ arguments: Arguments,
    _ read: () throws(InvalidImportError) -> CaseFile
  ) -> Int32 {
    do throws(InvalidImportError) {
      Output.write(try read().json(), into: arguments.value("--output"))
      return 0
    } catch {
      Output.complain(error.errors.lazy.map { $0.description })
      return FileErrors.status
    }
  }
}

extension Spreadsheet {
  /// Reads the spreadsheets that options name.
  ///
  /// - Parameters:
  ///   - arguments: The arguments.
  ///   - path: The path of the case file.
  /// - Returns: The spreadsheets, at least one.
  /// - Throws: `UsageError` where there is none, or a file cannot be read.
  fileprivate static func named(
    by arguments: Arguments,
    besideCase path: String
  ) throws(UsageError) -> [Spreadsheet] {
    var sheets: [Spreadsheet] = []
    var readsInput = path == "-"
    for kind in SpreadsheetKind.allCases {
      for file in arguments.values(kind.option) {
        if file == "-" {
          if readsInput { throw UsageError("Only one file can be standard input.") }
          readsInput = true
        }
        sheets.append(
          Spreadsheet(
            name: Input.name(of: file),
            kind: kind,
            bytes: try Input.bytes(of: file)
          )
        )
      }
    }
    if sheets.isEmpty {
      throw UsageError("Nothing is to be imported. Name a spreadsheet, such as --votes votes.csv.")
    }
    return sheets
  }
}
