import MandateKit
import MandateKitReports

/// The sizes of bodies as a spreadsheet, with a row for each body.
///
/// It is CSV in UTF-8. Texts that a spreadsheet would run as a formula have an apostrophe before them. Cells of
/// what is not known are empty.
public enum SizeSheet {
  /// The headers of the columns.
  public static let header = [
    "id", "name", "kind", "practices", "patients", "withoutListSize", "band", "over70000AndFour",
    "largest", "largestPatients", "fewestWithMajority", "minorityHoldsMajority",
    "largestOutvotesRest", "networks", "posts", "committees", "boards", "ownRule", "votesNeeded",
    "powerOfLargest", "chance",
  ]

  /// Returns sizes as a spreadsheet.
  ///
  /// - Parameters:
  ///   - table: The sizes.
  ///   - names: The names to use.
  /// - Returns: The bytes of the file.
  public static func csv(_ table: SizeTable, names: DisplayNames) -> [UInt8] {
    var writer = SpreadsheetWriter()
    writer.row(header)
    for size in table.sizes { writer.row(cells(of: size, names)) }
    return writer.bytes
  }

  private static func cells(of size: BodySize, _ names: DisplayNames) -> [String] {
    let votes = size.decision?.votesNeeded
    return [
      size.id.rawValue, names[size.id], size.kind.rawValue, "\(size.practices)",
      "\(size.patients)", "\(size.practicesWithoutListSize)", size.band.rawValue,
      "\(size.isHardToEngage)", size.largest?.id.rawValue ?? "",
      size.largest.map { "\($0.patients)" } ?? "",
      size.fewestWithMajorityOfPatients.map { "\($0)" } ?? "", "\(size.minorityHoldsMajority)",
      "\(size.largestOutvotesRest)", "\(size.networks)", "\(size.posts)",
      size.committees.map { $0.rawValue }.joined(separator: " "),
      size.boards.map { $0.rawValue }.joined(separator: " "),
      size.decision.map { "\($0.isOwnRule)" } ?? "",
      votes.map { $0.bounds == nil ? "\($0.voters.count)" : "" } ?? "",
      size.decision?.powerOfLargest.map { "\($0)" } ?? "",
      size.decision?.chance.map { "\($0)" } ?? "",
    ]
  }
}
