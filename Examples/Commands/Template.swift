import MandateKitExampleSupport
import MandateKitFiles

extension Subcommand {
  /// Prints a spreadsheet to begin with.
  static let template = Subcommand(
    name: "template",
    summary: "print a spreadsheet to begin with, of members, votes, consultations and others",
    operands: "[KIND]",
    about: """
      Prints a spreadsheet of a kind as CSV: its header, and two rows that show how it is filled in.
      Without a kind it lists the kinds with their columns. Columns that are not needed may be left out,
      and those that are stand first in the list.
      """,
    options: [
      .flag("--columns", "what stands in the columns of every kind, as Markdown"),
      .excel,
    ],
    exits: "Exit status: 0 printed; 2 wrong usage; 4 the template could not be written."
  ) { arguments in
    let name = try arguments.onlyOperand("kind")
    if arguments.has("--columns") {
      if let name { throw UsageError("--columns prints all kinds. Leave out \(name).") }
      Output.print(SpreadsheetKind.reference)
    } else if let name {
      let kind = try SpreadsheetKind(named: name)
      if arguments.has("--excel") { Output.write(SpreadsheetKind.mark) }
      Output.write(kind.template)
    } else {
      for kind in SpreadsheetKind.allCases { Output.print(kind.summary) }
    }
    return 0
  }
}

extension Option {
  /// Asks for the mark by which Excel knows UTF-8.
  static let excel = Option.flag("--excel", "begin with a mark by which Excel knows UTF-8")

  /// Names the file in which something is written.
  static let output = Option.value(
    "--output",
    "FILE",
    "write into this file; left out: on standard output"
  )
}

extension SpreadsheetKind {
  /// The mark by which some spreadsheets know UTF-8.
  fileprivate static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The option that names a spreadsheet of the kind.
  var option: String { "--\(rawValue)" }

  /// The kind with its columns, those that are needed first, on one line.
  fileprivate var summary: String {
    let name = rawValue + String(repeating: " ", count: max(0, 14 - rawValue.count))
    let others = header.filter { !neededColumns.contains($0) }
    return "\(name)  \(neededColumns.joined(separator: ", "))"
      + (others.isEmpty ? "" : "; also \(others.joined(separator: ", "))")
  }

  /// Finds the kind of a name.
  ///
  /// - Throws: `UsageError` where there is none, with the nearest.
  fileprivate init(named name: String) throws(UsageError) {
    guard let kind = SpreadsheetKind(rawValue: name) else {
      throw UsageError(
        unknown: name,
        "spreadsheet",
        near: SpreadsheetKind.nearest(to: name).first?.rawValue,
        orOneOf: ("The kinds are", SpreadsheetKind.allCases.map { $0.rawValue })
      )
    }
    self = kind
  }
}
