import MandateKit

extension Format where Value == BankHoliday {
  /// A day, or the name of a table of days that ships with the library.
  @inline(__always)
  static var bankHoliday: Format {
    let tables = BankHoliday.Table.allCases
    let names = WordTable(tables.map { $0.rawValue })
    return Format(
      .oneOf([.text(.date), .words(names.names)]),
      unread: .day(.unread),
      { reader throws(JSONSyntaxError) in
        guard let extent = try reader.text(.date) else { return nil }
        if let date = extent.date(in: reader.cursor.bytes) { return .day(date) }
        if let index = names.index(of: extent, in: reader.cursor.bytes) {
          return .table(tables[index])
        }
        let text = reader.cursor.text(extent)
        reader.note(
          .malformedDate,
          at: text.offset,
          "\(quoted(text)) is neither a date nor a table of bank holidays: write a day of the years"
            + " 1800 to 2999 as `YYYY-MM-DD`, such as `2022-08-29`, or \(listed(names.names, "or"))."
        )
        return nil
      },
      write: { holiday, writer in
        switch holiday {
        case .day(let date): writer.value(date.description)
        case .table(let table): writer.value(table.rawValue)
        }
      }
    )
  }
}
