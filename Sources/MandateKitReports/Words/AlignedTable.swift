/// A table of texts for letters of one width, the first columns aligned to the left and the rest to the right.
struct AlignedTable {
  private let header: [String]
  private let leftColumns: Int
  private var rows: [[String]] = []

  /// Creates a table without rows.
  ///
  /// - Parameters:
  ///   - header: The headings of the columns.
  ///   - leftColumns: The number of columns that are aligned to the left; a last column after numbers, with
  ///     remarks, is too.
  init(_ header: [String], leftColumns: Int = 1) {
    self.header = header
    self.leftColumns = leftColumns
  }

  /// Adds a row, with as many cells as there are columns.
  mutating func append(_ cells: [String]) { rows.append(cells) }

  /// The heading and the rows as lines without spaces at their ends, or none where there are no rows.
  var lines: [String] {
    if rows.isEmpty { return [] }
    let all = [header] + rows
    var widths = header.map { _ in 0 }
    for cells in all {
      for (column, cell) in zip(widths.indices, cells) {
        widths[column] = max(widths[column], cell.unicodeScalars.count)
      }
    }
    return all.map { cells in
      let padded = cells.enumerated().prefix(widths.count).map { column, cell in
        let blanks = String(
          repeating: " ",
          count: max(0, widths[column] - cell.unicodeScalars.count)
        )
        // A remark after numbers has an empty heading.
        return column < leftColumns || header[column].isEmpty ? cell + blanks : blanks + cell
      }
      let line = padded.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }
}
