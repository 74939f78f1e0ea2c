import MandateKit

/// The list sizes of one file, with the day on which they were counted.
struct DatedLists {
  /// The first row of each practice.
  private(set) var rows: [String: ListSizeRow] = [:]
  /// The first row of each practice, in the order of the file.
  private(set) var rowsInOrder: [ListSizeRow] = []
  /// The codes of the practices whose rows were left out.
  let refused: Set<String>
  /// The day of rows that give none, and of the file as a whole.
  let day: CivilDate
  /// The file.
  let place: RowPlace

  private let givenDay: CivilDate?

  /// The days on which the patients of the file were counted.
  var dates: Set<CivilDate> { Set(rows.values.map { date(of: $0) }) }

  /// Reads the rows of a table; reports those that are not the first of their practice.
  ///
  /// A file that is not the only one has to have rows and to say when patients were counted; for one
  /// that does not, and has been given no date, the result is `nil`, with a finding.
  init?(_ table: OfficialTable<ListSizeRow>, isAlone: Bool, draft: inout ImportDraft) {
    for row in table.rows {
      if let first = rows[row.code] {
        draft.reportDuplicate(row, of: first)
      } else {
        rows[row.code] = row
        rowsInOrder.append(row)
      }
    }
    refused = Set(table.refused.keys)
    place = table.place
    givenDay = table.date
    let given = table.date ?? table.rows.lazy.compactMap { $0.extracted }.first
    day = given ?? draft.asOf
    if isAlone { return }
    guard table.hasRows else { return nil }
    guard given == nil else { return }
    draft.report(.missingExtractDate, at: table.place) {
      "The file does not say on which day its patients were counted, so its lists were left out. Give "
        + "that day along with the file."
    }
    return nil
  }

  /// Returns the day on which the patients of a row were counted, as far as it is told for the row.
  func statedDate(of row: ListSizeRow) -> CivilDate? { row.extracted ?? givenDay }

  /// Returns the day on which the patients of a row were counted.
  func date(of row: ListSizeRow) -> CivilDate { row.extracted ?? day }
}
