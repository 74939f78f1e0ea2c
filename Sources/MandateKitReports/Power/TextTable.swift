/// A table as lines for letters of one width.
enum TextTable {
  /// Returns the lines of a table: its first column begins and the others end under one another.
  ///
  /// - Parameters:
  ///   - rows: The cells of each row, the headers first, as many in each.
  ///   - firstIsText: Whether the cells of the first column begin, and do not end, under one another.
  /// - Returns: A line for each row, without blanks at its end.
  static func lines(_ rows: [[String]], firstIsText: Bool = true) -> [String] {
    func width(_ text: String) -> Int { text.unicodeScalars.count }
    let columns = rows.map { $0.count }.max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? width($0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, text in
        let gap = String(repeating: " ", count: widths[column] - width(text))
        return column == 0 && firstIsText ? text + gap : gap + text
      }
      let line = cells.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }
}
