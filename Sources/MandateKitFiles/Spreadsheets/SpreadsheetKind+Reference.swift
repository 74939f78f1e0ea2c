extension SpreadsheetKind {
  /// The columns of all kinds as a part of an article, in Markdown.
  public static var reference: String {
    allCases.map { kind in
      let rows = kind.table.columns.map { column in
        "| `\(column.header)` | \(column.isRequired ? "yes" : "") | \(column.form.description) |"
          + " \(column.meaning) |"
      }
      return
        "### \(kind.rawValue)\n\n| column | needed | cell | meaning |\n| --- | --- | --- | --- |\n"
        + rows.joined(separator: "\n")
    }
    .joined(separator: "\n\n")
  }
}
