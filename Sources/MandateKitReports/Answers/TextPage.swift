/// Lines of text of a width, broken between words.
struct TextPage {
  /// What has been written and not handed on.
  var bytes: [UInt8] = []
  /// The number of columns, of which a quarter at least is left after any indentation.
  let width: Int

  private static let space = UInt8(ascii: " ")

  init(width: Int) {
    self.width = max(width, 20)
  }

  /// What has been written and not handed on, as a string.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func blank() { bytes.append(UInt8(ascii: "\n")) }

  /// A heading with a line of a sign under it.
  mutating func heading(_ heading: String, underline: Unicode.Scalar) {
    let longest = fill(heading, to: width, indent: 0)
    bytes += String(repeating: Character(underline), count: max(min(longest, width), 1)).utf8
    blank()
  }

  /// A paragraph, every line of it indented.
  mutating func paragraph(_ paragraph: String, indent: Int = 0) {
    entry("", paragraph, indent: indent)
  }

  /// A paragraph that hangs from a mark.
  mutating func entry(_ mark: String, _ paragraph: String, indent: Int = 0) {
    let column = indent + mark.count
    space(indent)
    bytes += mark.utf8
    _ = fill(paragraph, to: max(width - column, width / 4), indent: column)
  }

  /// Writes the lines of a text, all but the first indented, and returns the columns of the longest.
  ///
  /// A word longer than a line has one of its own.
  ///
  /// - Complexity: O(bytes of the text).
  private mutating func fill(_ text: String, to width: Int, indent: Int) -> Int {
    var line = Line(width: width, indent: indent)
    var text = text
    let isPlain = text.withUTF8 { signs in
      // A sign of printable ASCII is one byte and one column.
      guard signs.allSatisfy({ $0 >= TextPage.space && $0 < 0x7F }) else { return false }
      var start = 0
      while start < signs.count {
        var end = start
        while end < signs.count, signs[end] != TextPage.space { end += 1 }
        if end > start { add(signs[start..<end], columns: end - start, to: &line) }
        start = end + 1
      }
      return true
    }
    if !isPlain {
      for word in text.split(separator: " ") { add(word.utf8, columns: word.count, to: &line) }
    }
    blank()
    return max(line.longest, line.length)
  }

  /// The line that is being filled.
  private struct Line {
    let width: Int
    let indent: Int
    var length = 0
    /// The columns of the longest line before.
    var longest = 0
  }

  private mutating func add(
    _ word: some Collection<UInt8>,
    columns: Int,
    to line: inout Line
  ) {
    if line.length > 0, line.length + 1 + columns > line.width {
      blank()
      space(line.indent)
      line.longest = max(line.longest, line.length)
      line.length = 0
    }
    if line.length > 0 {
      bytes.append(TextPage.space)
      line.length += 1
    }
    bytes.append(contentsOf: word)
    line.length += columns
  }

  private mutating func space(_ count: Int) {
    bytes += repeatElement(TextPage.space, count: count)
  }
}
