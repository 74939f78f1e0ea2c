import MandateKit

/// The kinds of spreadsheets: each is one list of a case file, with one entry a row.
///
/// The columns are the keys that the case file has for the entry: `id`, `kind` and `listSize` of a body, or
/// `by`, `on`, `choice` and `date` of a vote. ``header`` lists them.
public enum SpreadsheetKind: String, Hashable, Sendable, CaseIterable {
  /// The bodies of the governance.
  case bodies
  /// The people of the governance.
  case people
  /// The memberships of the governance.
  case memberships
  /// The appointments of the governance.
  case appointments
  /// The mandates of the governance.
  case mandates
  /// The votes on the record.
  case votes
  /// The consultations on the record.
  case consultations
  /// The notices on the record.
  case notices
  /// The attendances on the record.
  case attendances

  /// The headers of the columns, in the order in which they are written.
  public var header: [String] { table.columns.map { $0.header } }

  /// The headers of the columns that no row may leave empty.
  public var neededColumns: [String] {
    table.columns.filter { $0.isRequired }.map { $0.header }
  }

  /// A spreadsheet with the header and two rows that show how each is filled in.
  public var template: [UInt8] {
    var writer = SpreadsheetWriter()
    writer.row(header)
    for sample in table.samples {
      writer.row(table.columns.map { sample[$0.header] ?? "" })
    }
    return writer.bytes
  }

  /// Returns the kinds with the nearest names to a text, none where all are far from it.
  ///
  /// - Parameter name: The text, which may be misspelt.
  /// - Returns: The kinds, mostly one.
  public static func nearest(to name: String) -> [SpreadsheetKind] {
    NearWords.nearest(to: name, among: allCases.map { $0.rawValue })
      .compactMap { SpreadsheetKind(rawValue: $0) }
  }
}
