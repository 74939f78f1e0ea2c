/// Lines of text of a width, broken between words.
struct TextPage {
  private(set) var text = ""
  /// The number of columns, of which a quarter at least is left after any indentation.
  let width: Int

  init(width: Int) {
    self.width = max(width, 20)
  }

  mutating func blank() { text += "\n" }

  /// A heading with a line of a sign under it.
  mutating func heading(_ heading: String, underline: Character) {
    let lines = wrapped(heading, to: width)
    for line in lines { text += line + "\n" }
    let longest = min(lines.map(\.count).max() ?? 1, width)
    text += String(repeating: underline, count: max(longest, 1)) + "\n"
  }

  /// A paragraph, every line of it indented.
  mutating func paragraph(_ paragraph: String, indent: Int = 0) {
    entry("", paragraph, indent: indent)
  }

  /// A paragraph that hangs from a mark.
  mutating func entry(_ mark: String, _ paragraph: String, indent: Int = 0) {
    let column = indent + mark.count
    let lines = wrapped(paragraph, to: max(width - column, width / 4))
    for (index, line) in lines.enumerated() {
      let lead =
        index == 0
        ? String(repeating: " ", count: indent) + mark : String(repeating: " ", count: column)
      text += lead + line + "\n"
    }
  }

  /// The lines of a text; a word longer than a line has one of its own.
  private func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var length = 0
    for word in text.split(separator: " ") {
      let letters = word.count
      if length > 0, length + 1 + letters > width {
        lines.append(line)
        line = ""
        length = 0
      }
      if length > 0 {
        line += " "
        length += 1
      }
      line += word
      length += letters
    }
    lines.append(line)
    return lines
  }
}
