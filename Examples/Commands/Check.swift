import MandateKit
import MandateKitExampleSupport
import MandateKitFiles
import MandateKitReports

extension Subcommand {
  /// Says what is worth knowing about a governance and its record before any vote.
  static let check = checking(hasBundled: false)

  /// The same for the example `check-governance`, which reviews a case of its own where no file is given.
  public static let checkGovernance = checking(hasBundled: true)

  private static func checking(hasBundled: Bool) -> Subcommand {
    Subcommand(
      name: "check",
      summary: "say what is worth knowing about a governance and its record before any vote",
      operands: hasBundled ? "[CASE.json|-|--broken]" : "CASE.json|-",
      about: """
        Says what is worth knowing about a governance before any vote, the most severe first: what can
        never work, what works and was hardly meant so, and what is to be known. Of the proposals and the
        record of the case it says which acts do not count. \(hasBundled
        ? "Without a case file it reviews a case of its\nown; with - it reads standard input."
        : "With - it reads standard input.")
        """,
      options: (hasBundled
        ? [.flag("--broken", "a bundled case in which all is found that one case can have")] : [])
        + [
          .value(
            "--on",
            "DATE",
            "on this day (YYYY-MM-DD); left out: the first decision date of the case"
          ),
          .choice("--format", ["text", "json"], "how it is written"),
        ],
      exits: """
        Exit status: 0 no error was found; 1 errors were found, in the governance or in the document;
        2 wrong usage; 4 the findings could not be written.
        """
    ) { arguments in
      let review = try GovernanceReview(arguments, hasBundled: hasBundled)
      review.write { Output.write($0) }
      return review.hasErrors ? FileErrors.status : 0
    }
  }
}

/// The findings about the governance of a case, and how they are written.
struct GovernanceReview {
  let findings: [ReviewFinding]
  let names: DisplayNames
  let date: CivilDate
  let isJSON: Bool

  var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// Reviews the governance of the case that arguments name, on the first decision date unless a date is given.
  init(_ arguments: Arguments, hasBundled: Bool) throws {
    isJSON = arguments.value("--format") == "json"
    let path = try arguments.onlyOperand("case file")
    if let path, arguments.has("--broken") {
      throw UsageError("\(path) is a second case beside the broken one. Name one only.")
    }
    let bundled: BundledCase? =
      !hasBundled ? nil : arguments.has("--broken") ? .broken : .plain
    let loaded = try LoadedCase(path, orBundled: bundled, errorsAsJSON: isJSON)
    guard let date = try arguments.date("--on") ?? loaded.file.proposals.map(\.decisionDate).min()
    else {
      throw UsageError("The case has no proposal whose date could be taken. Give one with --on.")
    }
    self.date = date
    // A case file has the rules of the countries whose sets it names, which can be none.
    let rules = loaded.docket.governance.document.grantRules
    findings = loaded.docket.review(
      on: date,
      asking: Governance.ReviewScope(grantRules: rules)
    )
    names = DisplayNames(loaded.docket)
  }

  /// Writes the findings in chunks.
  func write(to sink: ([UInt8]) -> Void) {
    if isJSON {
      ReviewFile.write(findings, names: names, on: date, to: sink)
    } else {
      sink(Array(ReviewText(findings, names: names, on: date).description.utf8))
    }
  }
}
