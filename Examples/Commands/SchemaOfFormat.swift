import MandateKitExampleSupport
import MandateKitFiles

extension Subcommand {
  /// Prints the keys of a format.
  static let schema = Subcommand(
    name: "schema",
    summary: "print the JSON Schema of a format, or its reference",
    operands: "[FORMAT]",
    about: """
      Prints the keys of a format as a JSON Schema (2020-12), for editors and validators, or as a
      reference in Markdown. Without a format it lists the formats.
      """,
    options: [.choice("--format", ["json", "markdown"], "how it is written"), .output],
    exits: "Exit status: 0 printed; 2 wrong usage; 4 the schema could not be written."
  ) { arguments in
    guard let name = try arguments.onlyOperand("format") else {
      for format in DocumentFormat.allCases {
        let padding = String(repeating: " ", count: 8 - format.rawValue.count)
        Output.print("\(format.rawValue)\(padding)\(format.schema)")
      }
      return 0
    }
    guard let format = DocumentFormat(rawValue: name) else {
      throw UsageError(
        unknown: name,
        "format",
        near: DocumentFormat.nearest(to: name).first?.rawValue,
        orOneOf: ("The formats are", DocumentFormat.allCases.map { $0.rawValue })
      )
    }
    let isMarkdown = arguments.value("--format") == "markdown"
    Output.write(
      isMarkdown ? Array((format.reference + "\n").utf8) : format.jsonSchema,
      into: arguments.value("--output")
    )
    return 0
  }
}
