import MandateKit
import MandateKitReports

/// Voting power as a spreadsheet, with a row for each voter and then for each body as one voter.
///
/// It is CSV in UTF-8. Texts that a spreadsheet would run as a formula have an apostrophe before them.
public enum PowerTable {
  /// The headers of the columns.
  public static let header = [
    "id", "name", "sort", "banzhaf", "normalisedBanzhaf", "shapleyShubik", "swings", "veto",
    "dummy",
    "dictator",
  ]

  /// Returns the power as a spreadsheet.
  ///
  /// - Parameters:
  ///   - power: The power.
  ///   - names: The names to use.
  /// - Returns: The bytes of the file.
  public static func csv(_ power: VotingPower, names: DisplayNames) -> [UInt8] {
    var writer = SpreadsheetWriter()
    writer.row(header)
    for (voter, share) in zip(power.voters, power.normalisedBanzhaf) {
      writer.row(cells(of: voter, "voter", share: "\(share)", names))
    }
    for body in power.bodies { writer.row(cells(of: body, "body", share: "", names)) }
    return writer.bytes
  }

  private static func cells(
    of voter: VotingPower.Voter,
    _ sort: String,
    share: String,
    _ names: DisplayNames
  ) -> [String] {
    [
      voter.id.rawValue, names[voter.id], sort, "\(voter.banzhaf)", share,
      voter.shapleyShubik.map { "\($0)" } ?? "", voter.swings.map { "\($0)" } ?? "",
      "\(voter.hasVeto)",
      voter.isDummy.map { "\($0)" } ?? "", voter.isDictator.map { "\($0)" } ?? "",
    ]
  }
}
