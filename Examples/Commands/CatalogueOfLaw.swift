import MandateKit
import MandateKitExampleSupport
import MandateKitFiles
import MandateKitReports

extension Subcommand {
  /// Lists what the shipped catalogues hold.
  static let catalogue = Subcommand(
    name: "catalogue",
    summary: "list the provisions that ship with the library, and how sure each is",
    operands: "",
    about: """
      Lists the provisions of the sets that a case file can name under governance.catalogue: what each
      asks, on which subjects, when it is in force, where it is written down, how sure it is and when to
      look at it again. Also what each set leaves out, and changes of the law that are proposed. None of
      it is legal advice.
      """,
    options: [
      .value("--set", "NAME", isRepeatable: true, "only this set"),
      .value("--on", "DATE", "only provisions in force on this day; left out: of any day"),
      .value(
        "--entitlement",
        "WORD",
        isRepeatable: true,
        "only what gives a local medical committee this: any, "
          + Catalogue.Entitlement.allCases.map { $0.rawValue }.joined(separator: ", ")
      ),
      .choice("--format", ["text", "csv", "markdown"], "how it is written"),
    ],
    exits: "Exit status: 0 listed; 2 wrong usage; 4 the list could not be written."
  ) { arguments in
    if let operand = arguments.operands.first {
      throw UsageError("mandate catalogue takes no \(operand). Name a set with --set.")
    }
    let table = CatalogueTable(
      sets: try sets(arguments),
      on: try arguments.date("--on"),
      entitlements: try entitlements(arguments)
    )
    switch arguments.value("--format") {
    case "csv": Output.write(CatalogueSpreadsheet.csv(table))
    case "markdown": Output.write(Array(table.markdown.utf8))
    default: for line in table.lines { Output.print(line) }
    }
    return 0
  }

  /// The names of sets that are given, or `nil` where none is.
  private static func sets(_ arguments: Arguments) throws(UsageError) -> [String]? {
    let names = arguments.values("--set")
    let known = Catalogue.shippedSets.map { $0.name }
    for name in names where !known.contains(name) {
      throw UsageError(
        unknown: name,
        "provision set",
        near: NearWords.nearest(to: name, among: known).first,
        orOneOf: ("The sets are", known)
      )
    }
    return names.isEmpty ? nil : names
  }

  /// The entitlements that are given, or `nil` where none is.
  private static func entitlements(
    _ arguments: Arguments
  ) throws(UsageError) -> [Catalogue.Entitlement]? {
    let words = arguments.values("--entitlement")
    if words.isEmpty { return nil }
    if words.contains("any") { return Catalogue.Entitlement.allCases }
    let known = Catalogue.Entitlement.allCases.map { $0.rawValue } + ["any"]
    var found: [Catalogue.Entitlement] = []
    for word in words {
      guard let entitlement = Catalogue.Entitlement(rawValue: word) else {
        throw UsageError(
          unknown: word,
          "entitlement",
          near: NearWords.nearest(to: word, among: known).first,
          orOneOf: ("The entitlements are", known)
        )
      }
      found.append(entitlement)
    }
    return found
  }
}
