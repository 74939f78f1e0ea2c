/// A table with a caption and headings, whose columns have widths that fit any screen and paper.
struct PageTable {
  /// The kind of a table, by which the style sheet knows the widths of its columns.
  enum Kind: String {
    case overview, requirements, votes, mandates
  }

  let kind: Kind
  let caption: String
  let columns: [String]

  /// Writes the table, a row for each entry up to a bound.
  ///
  /// - Parameters:
  ///   - entries: The entries.
  ///   - noun: What an entry is, to count those that have no row.
  ///   - markup: Where the table is written.
  ///   - cells: Writes the cells of an entry.
  func write<Entries: Collection>(
    _ entries: Entries,
    of noun: String,
    to markup: inout Markup,
    _ cells: (Entries.Element, inout Markup) -> Void
  ) {
    markup.open("table", ["class": kind.rawValue])
    markup.element("caption", caption)
    markup.open("thead")
    markup.open("tr")
    for column in columns { markup.element("th", ["scope": "col"], column) }
    markup.close()
    markup.close()
    markup.open("tbody")
    let most = AnswerPage.mostRows
    for entry in entries.prefix(most) {
      markup.open("tr")
      cells(entry, &markup)
      markup.close()
    }
    if entries.count > most {
      markup.open("tr")
      let rest = English.counted(entries.count - most, "more \(noun)")
      markup.element("td", ["colspan": "\(columns.count)"], "and \(rest).")
      markup.close()
    }
    markup.close()
    markup.close()
  }
}

/// A list of sentences on a page, up to a bound.
enum PageList {
  static func write(_ lines: some Collection<String>, to markup: inout Markup) {
    markup.open("ul")
    for line in lines.prefix(AnswerPage.mostRows) { markup.element("li", line) }
    let rest = lines.count - AnswerPage.mostRows
    if rest > 0 { markup.element("li", "and \(English.number(rest)) more.") }
    markup.close()
  }
}
