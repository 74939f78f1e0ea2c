extension Markup {
  /// Returns a picture as SVG in a file of its own, ending in a line break.
  ///
  /// - Parameters:
  ///   - width: The width, in pixels.
  ///   - height: The height, in pixels.
  ///   - title: The title.
  ///   - words: What the picture shows, for who does not see it.
  ///   - sheet: Styles beside those of all pictures.
  ///   - draw: Draws what is in it.
  /// - Returns: The SVG.
  static func picture(
    width: Int,
    height: Int,
    title: String,
    words: String,
    sheet: String = "",
    _ draw: (inout Markup) -> Void
  ) -> String {
    var markup = Markup()
    markup.open(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "lang": "en-GB", "viewBox": "0 0 \(width) \(height)",
        "width": "\(width)", "height": "\(height)", "role": "img",
        "aria-labelledby": "title words",
      ]
    )
    markup.element("title", ["id": "title"], title)
    markup.element("desc", ["id": "words"], words)
    markup.style(TreeSVG.sheet + sheet)
    markup.empty("rect", ["class": "page", "width": "100%", "height": "100%"])
    draw(&markup)
    markup.close()
    return String(decoding: markup.bytes, as: UTF8.self)
  }

  /// Writes the title at the top of a picture, shortened to its width, and notes below it, a line each.
  mutating func heading(_ title: String, notes: [String], width: Int) {
    let line = TreeLayout.titleText.lines(title, within: width - 24, most: 1).first
    element("text", ["class": "title", "x": "12", "y": "26"], line ?? "")
    for (place, note) in notes.enumerated() {
      element("text", ["class": "detail", "x": "12", "y": "\(44 + 17 * place)"], note)
    }
  }

  /// Writes how many rows are left out of a picture, where there are any.
  ///
  /// - Parameters:
  ///   - count: The number of rows.
  ///   - y: The place of the line of text from the top.
  mutating func rowsLeftOut(_ count: Int, at y: Int) {
    guard count > 0 else { return }
    element(
      "text",
      ["class": "detail", "x": "12", "y": "\(y)"],
      "and \(English.number(count)) more"
    )
  }
}
