import MandateKit
import MandateKitReports

/// The table of a catalogue as a spreadsheet, with a row for each provision, omission and prospect.
///
/// It is CSV in UTF-8. `until` is the day after the last one, as in a case file. Texts that a spreadsheet would
/// run as a formula have an apostrophe before them.
public enum CatalogueSpreadsheet {
  /// The headers of the columns.
  public static let header = [
    "sort", "set", "id", "title", "duty", "subjects", "from", "until", "force", "source", "url",
    "authority",
    "confidence", "reviewBy", "note",
  ]

  /// Returns the table as a spreadsheet.
  ///
  /// - Parameter table: The table.
  /// - Returns: The bytes of the file; the header alone where the table has no rows.
  /// - Complexity: O(bytes written).
  public static func csv(_ table: CatalogueTable) -> [UInt8] {
    var writer = SpreadsheetWriter()
    writer.row(header)
    for row in table.rows { writer.row(cells(of: row)) }
    return writer.bytes
  }

  private static func cells(of row: CatalogueTable.Row) -> [String] {
    func date(_ date: CivilDate?) -> String { date.map { "\($0)" } ?? "" }
    return [
      row.sort.rawValue, row.set, row.id, row.title, row.duty, row.subjects, date(row.period.from),
      date(row.period.until), row.force, row.source, row.url, row.basis, row.confidence.rawValue,
      date(row.reviewBy), row.note,
    ]
  }
}
