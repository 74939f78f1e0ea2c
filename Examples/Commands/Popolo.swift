import MandateKitExampleSupport
import MandateKitFiles

extension Subcommand {
  /// Prints what Popolo carries of a case.
  static let popolo = Subcommand(
    name: "popolo",
    summary:
      "print the bodies, people, memberships and votes of a case as Popolo, for civic-data tools",
    operands: "CASE.json|-",
    about: """
      Prints organisations, people, memberships, motions and vote events as one JSON document of the
      Popolo specification, which mandate import --popolo takes back. Rules, mandates, provisions and all
      other acts have no place there. With - it reads standard input.
      """,
    options: [.output],
    exits: """
      Exit status: 0 printed; 1 the case has errors; 2 wrong usage; 4 the document could not be written.
      """
  ) { arguments in
    let loaded = try LoadedCase(arguments.onlyOperand("case file"))
    Output.write(PopoloFile.json(loaded.file), into: arguments.value("--output"))
    return 0
  }
}
