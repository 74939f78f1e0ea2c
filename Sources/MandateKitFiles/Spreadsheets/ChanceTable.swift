import MandateKit
import MandateKitReports

/// The chance of the approvals of a proposal as a spreadsheet, with a row for the chance itself, one for each voter
/// and one for each turnout.
///
/// It is CSV in UTF-8. Texts that a spreadsheet would run as a formula have an apostrophe before them.
public enum ChanceTable {
  /// The headers of the columns.
  public static let header = [
    "sort", "id", "name", "turnout", "support", "supportSensitivity", "turnoutSensitivity",
    "atLeast", "atMost",
  ]

  /// Returns the chance as a spreadsheet.
  ///
  /// - Parameters:
  ///   - chance: The chance.
  ///   - byTurnout: The chances by turnout.
  ///   - names: The names to use.
  /// - Returns: The bytes of the file.
  public static func csv(
    _ chance: ChanceOfApproval,
    byTurnout: ChanceByTurnout,
    names: DisplayNames
  ) -> [UInt8] {
    func bounds(_ bounds: ClosedRange<Double>) -> [String] {
      ["\(bounds.lowerBound)", "\(bounds.upperBound)"]
    }
    var cells: [[String]] = [header]
    let slope = chance.turnoutSensitivity.map { number($0) } ?? ""
    cells.append(["chance", "", "", "", "", "", slope] + bounds(chance.bounds))
    cells += chance.voters.map { voter in
      [
        "voter", voter.id.rawValue, names[voter.id], number(voter.expectation?.takesPart),
        number(voter.expectation?.votesFor), number(voter.supportSensitivity),
        number(voter.turnoutSensitivity), "", "",
      ]
    }
    cells += byTurnout.points.map { point in
      ["turnout", "", "", number(point.turnout), "", "", ""] + bounds(point.bounds)
    }
    var writer = SpreadsheetWriter()
    for row in cells { writer.row(row) }
    return writer.bytes
  }

  private static func number(_ number: Double?) -> String { number.map { "\($0)" } ?? "" }
}
