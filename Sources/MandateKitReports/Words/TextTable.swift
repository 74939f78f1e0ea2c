/// A table for letters of one width: a column of labels, and columns of cells that end at the same place.
struct TextTable {
  private let header: [String]
  private var rows: [[String]] = []

  /// Creates a table without rows.
  ///
  /// - Parameter header: What stands above each column, the labels' own first.
  init(_ header: [String]) {
    self.header = header
  }

  /// Adds a row.
  ///
  /// - Parameters:
  ///   - label: The label.
  ///   - cells: The cells, one for each column after the first; those that are lacking stay empty.
  mutating func add(_ label: String, _ cells: [String]) {
    rows.append([label] + cells.prefix(header.count - 1))
  }

  /// The lines of the table, without blanks at their ends.
  var lines: [String] {
    let widths = header.indices.map { column in
      ([header] + rows).map { column < $0.count ? $0[column].unicodeScalars.count : 0 }.max() ?? 0
    }
    return ([header] + rows).map { row in
      let cells = row.enumerated().map { column, cell in
        let blanks = String(
          repeating: " ",
          count: max(0, widths[column] - cell.unicodeScalars.count)
        )
        return column == 0 ? cell + blanks : blanks + cell
      }
      return Self.trimmed(cells.joined(separator: "  "))
    }
  }

  private static func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }
}
