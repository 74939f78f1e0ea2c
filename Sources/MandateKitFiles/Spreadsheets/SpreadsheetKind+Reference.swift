extension SpreadsheetKind {
  /// The columns of all kinds as a part of an article, in Markdown.
  package static var reference: String {
    allCases.map { kind in
      let rows = kind.table.columns.map { column in
        "| `\(column.header)` | \(column.isRequired ? "yes" : "") | \(column.form.description) |"
      }
      return "### \(kind.rawValue)\n\n| column | needed | cell |\n| --- | --- | --- |\n"
        + rows.joined(separator: "\n")
    }
    .joined(separator: "\n\n")
  }
}
