import MandateKit
import MandateKitReports

/// Who proposes as a spreadsheet, with a row for each proposer.
///
/// It is CSV in UTF-8. Texts that a spreadsheet would run as a formula have an apostrophe before them. What else
/// is known of who proposes is in ``InitiativeFile``.
public enum InitiativeTable {
  /// The headers of the columns.
  public static let header = [
    "id", "name", "kind", "generalPractice", "proposals", "mandated", "notMandated",
    "undetermined", "poundsMandated", "poundsNotMandated", "poundsUndetermined",
  ]

  /// Returns the proposers as a spreadsheet.
  ///
  /// - Parameters:
  ///   - initiative: Who proposes.
  ///   - names: The names to use.
  /// - Returns: The bytes of the file; the header alone where there are no proposals.
  public static func csv(_ initiative: Docket.Initiative, names: DisplayNames) -> [UInt8] {
    var writer = SpreadsheetWriter()
    writer.row(header)
    for proposer in initiative.proposers {
      let (outcomes, value) = (proposer.outcomes, proposer.value)
      writer.row(
        [
          proposer.id.rawValue, names[proposer.id], proposer.kind.rawValue,
          "\(proposer.isGeneralPractice)",
        ]
          + [outcomes.total, outcomes.mandated, outcomes.notMandated, outcomes.undetermined]
          .map { "\($0)" }
          + [value.mandated, value.notMandated, value.undetermined].map { "\($0)" }
      )
    }
    return writer.bytes
  }
}
