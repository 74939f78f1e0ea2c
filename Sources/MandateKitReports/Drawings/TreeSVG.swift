import MandateKit

/// A drawing as SVG in a file of its own, for a light and for a dark background.
struct TreeSVG {
  let title: String
  /// What the drawing shows, for who does not see it.
  let words: String
  let roots: [DrawingNode]

  /// The SVG, ending in a line break.
  var text: String {
    let layout = TreeLayout(roots)
    return Markup.picture(
      width: layout.width,
      height: layout.height,
      title: title,
      words: words
    ) { markup in
      for box in layout.boxes { writeLine(to: box, &markup) }
      for box in layout.boxes { write(box, to: &markup) }
    }
  }

  /// Writes the line that leads to a box from the one before it.
  private func writeLine(to box: TreeLayout.Box, _ markup: inout Markup) {
    guard let parent = box.parent else { return }
    let start = box.x - TreeLayout.columnGap
    let bend = box.x - TreeLayout.columnGap / 2
    let middle = box.y + box.height / 2
    markup.empty(
      "path",
      ["class": "line", "d": "M\(start) \(parent)H\(bend)V\(middle)H\(box.x)"]
    )
    markup.text("\n")
  }

  private func write(_ box: TreeLayout.Box, to markup: inout Markup) {
    markup.open("g", ["class": box.status.map { "box \($0.rawValue)" } ?? "box"])
    markup.element("title", box.words)
    markup.empty(
      "rect",
      [
        "x": "\(box.x)", "y": "\(box.y)", "width": "\(TreeLayout.boxWidth)",
        "height": "\(box.height)", "rx": "4",
      ]
    )
    let x = "\(box.x + TreeLayout.padding)"
    var y = box.y + TreeLayout.padding + TreeLayout.lineHeight - 5
    for (number, line) in (box.title + box.details).enumerated() {
      let name = number < box.title.count ? "title" : "detail"
      markup.element("text", ["class": name, "x": x, "y": "\(y)"], line)
      y += TreeLayout.lineHeight
    }
    markup.close()
  }

  /// Colours as such, and not by variables, which many programs that show SVG do not know.
  static let sheet =
    """
    text{font-family:system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans","DejaVu Sans",sans-serif}
    .title{font-size:\(TreeLayout.titleText.size)px;font-weight:700}
    .detail{font-size:\(TreeLayout.detailText.size)px}
    .line{fill:none;stroke-width:1.5}.box rect{stroke-width:1.5}
    .met rect,.open rect,.unmet rect{stroke-width:3}

    """ + colours { $0.light } + "@media (prefers-color-scheme:dark){\n" + colours { $0.dark }
    + "}\n"

  private static func colours(_ value: (Palette.Colour) -> String) -> String {
    """
    .page{fill:#\(value(Palette.page))}
    .box rect{fill:#\(value(Palette.panel));stroke:#\(value(Palette.line))}
    .line{stroke:#\(value(Palette.line))}
    .title{fill:#\(value(Palette.text))}.detail{fill:#\(value(Palette.quiet))}
    .met rect{stroke:#\(value(Palette.met))}.open rect{stroke:#\(value(Palette.open))}
    .unmet rect{stroke:#\(value(Palette.unmet))}

    """
  }
}
