import MandateKit
import MandateKitExampleSupport
import MandateKitReports

extension Subcommand {
  /// Asks the proposals of a case again, with changes.
  static let whatIf = Subcommand(
    name: "what-if",
    summary: "say what would be otherwise if somebody moved, left, joined, merged, split or voted",
    operands: "CASE.json|-",
    about: """
      Answers the proposals of a case, makes changes to a copy of it in the order of the command line,
      and says what would be otherwise. Bodies and people are named by identifier or by name; the parts of
      a value are separated by commas. A name that the case does not have is an error.
      """,
    options: ChangeReader.structureOptions + [
      .value("--revoke", "MANDATE", isRepeatable: true, "a mandate is revoked"),
      .value(
        "--vote",
        "VOTER,for|against|abstain",
        isRepeatable: true,
        "somebody votes, on every proposal asked about"
      ),
      .value("--on", "DATE", "the day of the changes; left out: the first that decides the answer"),
      .value("--proposal", "ID", isRepeatable: true, "only this proposal"),
      .value("--as-of", "DATE", "as of the end of this day; left out: each decision date"),
    ],
    exits: """
      Exit status: 0 answered; 1 the document has errors, or would have them with the changes; 2 wrong
      usage; 4 the answer could not be written.
      """
  ) { arguments in
    let loaded = try LoadedCase(arguments.onlyOperand("case file"))
    let proposals = try loaded.proposals(arguments)
    let changes = try ChangeReader(arguments, loaded: loaded, proposals: proposals).changes()
    if changes.isEmpty {
      throw UsageError("There is no change to make. Give one, such as --leave MEMBER,BODY.")
    }
    let changed: Docket
    do throws(InvalidDocumentError) {
      changed = try loaded.docket.changed(by: changes)
    } catch {
      throw FileErrors(errors: error.errors, file: "\(loaded.name) with the changes")
    }
    let names = DisplayNames(changed)
    let asOf = try arguments.date("--as-of")
    for (place, proposal) in proposals.enumerated() {
      if place > 0 { Output.print("") }
      let date = asOf ?? proposal.decisionDate
      guard let before = loaded.docket.resolve(proposal.id, asOf: date),
        let after = changed.resolve(proposal.id, asOf: date)
      else { continue }
      Output.print(before.summary(names))
      let lines = Resolution.Difference(from: before, to: after).lines(names)
      for line in lines.isEmpty ? ["Nothing would be otherwise."] : lines {
        Output.print("- \(line)")
      }
    }
    return 0
  }
}
