/// How wide text is and where its lines are broken, without knowing the font.
///
/// The widths are those of a wide common font, so that in any other there is room to spare.
struct TextWidth {
  /// The size of the letters, in the units of the drawing.
  let size: Int
  /// Whether the letters are bold, which are wider.
  var isBold = false

  /// Returns the lines of a text, each at most a number of units wide; the last of too many ends in an
  /// ellipsis.
  ///
  /// A word that is wider than a line is broken.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - width: The greatest width of a line.
  ///   - most: The most lines.
  /// - Returns: The lines.
  /// - Complexity: O(signs of the text).
  func lines(_ text: String, within width: Int, most: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var length = 0
    let most = max(most, 1)
    // What is measured is in hundredths of a unit.
    let limit = width * 100
    func isFull() -> Bool { lines.count > most }
    for word in text.split(separator: " ") {
      let wide = measure(word)
      let gap = line.isEmpty ? 0 : measure(" ")
      if length + gap + wide <= limit {
        line += (line.isEmpty ? "" : " ") + word
        length += gap + wide
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = ""
      length = 0
      for sign in word {
        let wide = measure(sign)
        if length + wide > limit, !line.isEmpty {
          lines.append(line)
          line = ""
          length = 0
          if isFull() { break }
        }
        line.append(sign)
        length += wide
      }
      if isFull() { break }
    }
    if !line.isEmpty { lines.append(line) }
    guard lines.count > most else { return lines }
    return Array(lines.prefix(most - 1)) + [shortened(lines[most - 1], to: limit)]
  }

  /// Returns a line with an ellipsis at its end that is within a width.
  private func shortened(_ line: String, to limit: Int) -> String {
    var line = line
    while !line.isEmpty, measure(line) + measure("…") > limit { line.removeLast() }
    return line + "…"
  }

  private func measure(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + measure($1) }
  }

  /// The width of a sign in hundredths of a unit.
  private func measure(_ sign: Character) -> Int {
    let wide = sign.unicodeScalars.reduce(0) { max($0, TextWidth.width(of: $1)) }
    return wide * size * (isBold ? 112 : 100) / 100
  }

  /// The width of a scalar in hundredths of the size of its letters.
  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case " ", "i", "j", "l", "'", ".", ",", ":", ";", "|", "!", "I", "f", "t", "r", "(", ")", "-":
      42
    case "m", "w", "M", "W", "%", "@", "…", "—": 100
    case "A"..."Z": 76
    case " "..."~": 64
    default: scalar.value >= 0x1100 ? 110 : 80
    }
  }
}
