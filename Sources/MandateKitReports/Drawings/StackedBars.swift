/// Rows of bars in parts, with a name before and words after each, in an SVG file of its own.
///
/// At most 200 rows are drawn, and it says how many are left out.
struct StackedBars {
  /// A sort of part: its words and its colour.
  ///
  /// Each part has its number in it, where there is room, so that colour is not all that tells parts apart.
  struct Part {
    let words: String
    let colour: Palette.Colour
    /// Whether only its outline is drawn.
    var isOutline = false
  }

  /// A row: a number for each part.
  struct Row {
    let name: String
    let numbers: [Int]
    /// What is written after the bar.
    let words: String
  }

  let title: String
  let subtitle: String
  let parts: [Part]
  let rows: [Row]

  /// The most rows that are drawn.
  static let mostRows = 200
  private static let (rowHeight, nameWidth, barWidth, top) = (24, 260, 360, 84)

  /// The SVG, ending in a line break.
  var svg: String {
    let shown = rows.prefix(StackedBars.mostRows)
    let rest = rows.count - shown.count
    let width = StackedBars.nameWidth + StackedBars.barWidth + 190
    let height =
      StackedBars.top + (shown.count + (rest > 0 ? 1 : 0)) * StackedBars.rowHeight + 12
    return Markup.picture(
      width: width,
      height: height,
      title: title,
      words: description(shown, rest: rest),
      sheet: sheet
    ) { markup in
      markup.heading(title, notes: [subtitle], width: width)
      writeLegend(to: &markup)
      let most = shown.map { $0.numbers.reduce(0, +) }.max() ?? 0
      for (place, row) in shown.enumerated() { write(row, place, most: most, to: &markup) }
      markup.rowsLeftOut(
        rest,
        at: StackedBars.top + shown.count * StackedBars.rowHeight + 16
      )
    }
  }

  private func writeLegend(to markup: inout Markup) {
    var x = 12
    for (place, part) in parts.enumerated() {
      markup.empty(
        "rect",
        ["class": "part\(place)", "x": "\(x)", "y": "57", "width": "12", "height": "12"]
      )
      markup.text("\n")
      markup.element("text", ["class": "detail", "x": "\(x + 18)", "y": "68"], part.words)
      x += 18 + 9 * part.words.unicodeScalars.count + 18
    }
  }

  private func write(_ row: Row, _ place: Int, most: Int, to markup: inout Markup) {
    let y = StackedBars.top + place * StackedBars.rowHeight
    let name = TextWidth(size: TreeLayout.detailText.size).lines(
      row.name,
      within: StackedBars.nameWidth - 24,
      most: 1
    ).first
    markup.element("text", ["class": "detail", "x": "12", "y": "\(y + 16)"], name ?? "")
    var sum = 0
    // Ends are rounded, not lengths, so that parts meet and a bar is as long as its sum.
    func end(_ sum: Int) -> Int {
      most == 0 ? 0 : Int(Double(sum) / Double(most) * Double(StackedBars.barWidth) + 0.5)
    }
    for (part, number) in row.numbers.enumerated() where number > 0 {
      let (start, stop) = (end(sum), end(sum + number))
      sum += number
      markup.empty(
        "rect",
        [
          "class": "part\(part)", "x": "\(StackedBars.nameWidth + start)", "y": "\(y + 4)",
          "width": "\(max(1, stop - start))", "height": "15",
        ]
      )
      markup.text("\n")
      let digits = English.number(number)
      if stop - start < 9 * digits.utf8.count + 6 { continue }
      markup.element(
        "text",
        [
          "class": parts[part].isOutline ? "detail" : "number", "text-anchor": "middle",
          "x": "\(StackedBars.nameWidth + (start + stop) / 2)", "y": "\(y + 16)",
        ],
        digits
      )
    }
    markup.element(
      "text",
      [
        "class": "detail", "x": "\(StackedBars.nameWidth + end(sum) + 8)", "y": "\(y + 16)",
      ],
      row.words
    )
  }

  private func description(_ shown: ArraySlice<Row>, rest: Int) -> String {
    let words = shown.map { row in
      let numbers = zip(parts, row.numbers).filter { $1 > 0 }
        .map { "\(English.number($1)) \($0.words)" }
      return "\(row.name): \(numbers.isEmpty ? "none" : numbers.joined(separator: ", "))"
    }
    let more = rest > 0 ? ["and \(English.number(rest)) more"] : []
    return English.sentence((words + more).joined(separator: "; "))
  }

  private var sheet: String {
    func colours(_ value: (Palette.Colour) -> String) -> String {
      parts.enumerated().map { place, part in
        part.isOutline
          ? ".part\(place){fill:none;stroke:#\(value(part.colour));stroke-width:1}\n"
          : ".part\(place){fill:#\(value(part.colour));stroke:#\(value(part.colour));stroke-width:1}\n"
      }.joined() + ".number{fill:#\(value(Palette.page))}\n"
    }
    return ".number{font-size:12px}\n" + colours { $0.light }
      + "@media (prefers-color-scheme:dark){\n" + colours { $0.dark }
      + "}\n"
  }
}
