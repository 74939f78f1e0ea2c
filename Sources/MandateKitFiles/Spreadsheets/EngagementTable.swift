import MandateKit
import MandateKitReports

/// Who voted over time as a spreadsheet, with a row for each voter.
///
/// It is CSV in UTF-8. Texts that a spreadsheet would run as a formula have an apostrophe before them. What else
/// an engagement has is in ``EngagementFile``.
public enum EngagementTable {
  /// The headers of the columns.
  public static let header = [
    "id", "name", "kind", "couldVote", "votedFor", "votedAgainst", "abstained", "silent", "late",
    "recused", "votedOnOpen", "yetToVote", "decisiveVotes", "decisiveSilences", "firstVote",
    "lastVote", "passenger",
  ]

  /// Returns the voters as a spreadsheet.
  ///
  /// - Parameters:
  ///   - engagement: The engagement.
  ///   - names: The names to use.
  /// - Returns: The bytes of the file; the header alone where nobody is asked to vote.
  public static func csv(_ engagement: Engagement, names: DisplayNames) -> [UInt8] {
    var writer = SpreadsheetWriter()
    writer.row(header)
    for voter in engagement.voters {
      let counts = [
        voter.couldVote, voter.votedFor, voter.votedAgainst, voter.abstained, voter.silent,
        voter.late, voter.recused, voter.votedOnOpen, voter.yetToVote, voter.decisiveVotes,
        voter.decisiveSilences,
      ]
      writer.row(
        [voter.id.rawValue, names[voter.id], voter.kind?.rawValue ?? "person"]
          + counts.map { "\($0)" }
          + [voter.firstVote, voter.lastVote].map { $0.map { "\($0)" } ?? "" }
          + ["\(voter.isPassenger(least: engagement.leastForPassenger))"]
      )
    }
    return writer.bytes
  }
}
