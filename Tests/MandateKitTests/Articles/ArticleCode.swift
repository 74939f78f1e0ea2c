import Foundation

/// The code of an article, in the form in which its test has it.
///
/// Spaces, line breaks and trailing commas are left out of both, since a formatter sets them. So are
/// imports. In an article, a line such as
///
/// ```swift
/// print(hub.outcome)  // mandated
/// ```
///
/// says what is printed; its test has `#expect(shown(hub.outcome) == "mandated")`. So has a `print` at the
/// end of a listing that a block of `text` follows, with the text between three quotation marks.
enum ArticleCode {
  /// A line that says of the next listing that it is not compiled.
  static let notCompiled = "<!-- Not compiled here. -->"
  /// The lines of a test between which the code of the article stands.
  static let marks = (start: "// In the article:", end: "// Not in the article.")

  /// Returns the Swift code that an article shows.
  static func shown(in markdown: String) -> String {
    let listings = listings(of: markdown)
    var code: [String] = []
    for (number, listing) in listings.enumerated()
    where listing.language == "swift" && !listing.isExempt {
      var lines = listing.lines
      let printed = listings.dropFirst(number + 1).first
      if let printed, printed.language == "text", let last = lines.last, last.hasPrefix("print(") {
        let text = printed.lines.joined(separator: "\n")
        lines[lines.count - 1] =
          "#expect(shown(" + last.dropFirst("print(".count) + "== \"\"\"\(text)\"\"\")"
      }
      code += lines.map { expectation($0) }
    }
    return stripped(code)
  }

  /// Returns the code of a test that is in its article, or `nil` where the marks are missing.
  static func marked(in source: String) -> String? {
    var code: [String] = []
    var isInside = false
    var parts = 0
    for line in source.components(separatedBy: "\n") {
      switch line.trimmingCharacters(in: .whitespaces) {
      case marks.start:
        isInside = true
        parts += 1
      case marks.end: isInside = false
      default: if isInside { code.append(line) }
      }
    }
    return parts > 0 && !isInside ? stripped(code) : nil
  }

  /// A block of code in an article.
  private struct Listing {
    var language: String
    var lines: [String] = []
    /// Whether the line before says that it is not compiled.
    var isExempt: Bool
  }

  private static func listings(of markdown: String) -> [Listing] {
    var listings: [Listing] = []
    var isInside = false
    var lineBefore = ""
    for line in markdown.components(separatedBy: "\n") {
      if line.hasPrefix("```") {
        if !isInside {
          let language = String(line.dropFirst(3))
          listings.append(Listing(language: language, isExempt: lineBefore == notCompiled))
        }
        isInside.toggle()
        lineBefore = ""
      } else if isInside {
        listings[listings.count - 1].lines.append(line)
      } else if !line.isEmpty {
        lineBefore = line
      }
    }
    return listings
  }

  /// Returns a line that says what it prints as the expectation of it, and any other as it is.
  private static func expectation(_ line: String) -> String {
    guard let start = line.range(of: "print("),
      let end = line.range(of: ")  // ", range: start.upperBound..<line.endIndex)
    else { return line }
    let said = line[end.upperBound...]
      .replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\"", with: "\\\"")
    return "\(line[..<start.lowerBound])#expect(shown("
      + "\(line[start.upperBound..<end.lowerBound])) == \"\(said)\")"
  }

  private static func stripped(_ lines: [String]) -> String {
    lines.filter { !$0.hasPrefix("import ") }.joined().filter { !$0.isWhitespace }
      .replacingOccurrences(of: ",]", with: "]").replacingOccurrences(of: ",)", with: ")")
  }
}

/// Returns what `print` would print of some values.
func shown(_ values: Any...) -> String {
  values.map { String(describing: $0) }.joined(separator: " ")
}
