import MandateKit

extension CatalogueTable {
  /// The table in Markdown: one table each of provisions, of what is left out and of what may change.
  ///
  /// A table without rows is left out. It ends with a line break where there is any.
  public var markdown: String {
    let parts = [
      table(
        .provision,
        [
          "provision", "duty", "on", "in force", "force", "source", "authority", "how sure",
          "again",
        ]
      ) { row in
        [
          escaped(row.id), row.duty, escaped(row.subjects), row.days, row.force, row.link,
          row.basis,
          row.confidence.words, row.reviewBy.map { English.date($0) } ?? "",
        ]
      },
      table(.omission, ["no provision of", "rule", "duty", "how sure", "why"]) { row in
        [escaped(row.set), escaped(row.title), row.duty, row.confidence.words, escaped(row.note)]
      },
      table(.prospect, ["proposed, not in force", "change", "source", "how sure", "again"]) { row in
        [
          escaped(row.title), escaped(row.note), row.link, row.confidence.words,
          row.reviewBy.map { English.date($0) } ?? "",
        ]
      },
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func table(_ sort: Sort, _ header: [String], cells: (Row) -> [String]) -> String {
    let rows = rows(of: sort)
    if rows.isEmpty { return "" }
    let lines =
      [header, header.map { _ in "---" }]
      + rows.map(cells)
    return lines.map { "| \($0.joined(separator: " | ")) |\n" }.joined()
  }

  private func escaped(_ text: String) -> String { Markdown.escaped(English.cleaned(text)) }
}

extension CatalogueTable.Row {
  /// The source in Markdown, as a link where its address is known.
  fileprivate var link: String {
    let text = Markdown.escaped(English.cleaned(source))
    return url.isEmpty ? text : "[\(text)](<\(url)>)"
  }
}
