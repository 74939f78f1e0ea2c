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
    let widths = header.indices.map { column in
      all.map { column < $0.count ? $0[column].unicodeScalars.count : 0 }.max() ?? 0
    }
    return all.map { cells in
      var line = ""
      var gap = 0
      for (column, cell) in cells.enumerated() where column < widths.count {
        let space = max(0, widths[column] - cell.unicodeScalars.count)
        // A remark after numbers has an empty heading.
        let isLeft = column < leftColumns || header[column].isEmpty
        let before = gap + (isLeft ? 0 : space)
        if !cell.isEmpty { line += String(repeating: " ", count: before) + cell }
        gap = cell.isEmpty ? before + (isLeft ? space : 0) + 2 : (isLeft ? space : 0) + 2
      }
      return line
    }
  }
}
