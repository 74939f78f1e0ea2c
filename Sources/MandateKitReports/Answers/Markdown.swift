import MandateKit

/// Text escaped for Markdown.
enum Markdown {
  /// A text with a backslash before every sign that Markdown could read as its own.
  ///
  /// It goes by scalars: a sign with an accent on it is still that sign to a reader of Markdown.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    var start = true
    var digits = true
    for scalar in text.unicodeScalars {
      // At the start of a line a dash, or a dot after digits, would open a list.
      let opensList =
        (start && "-+=".unicodeScalars.contains(scalar))
        || (digits && !start && ".)".unicodeScalars.contains(scalar))
      if opensList || "\\`*_{}[]<>#|~&!$".unicodeScalars.contains(scalar) {
        escaped.append("\\")
      }
      escaped.append(scalar)
      start = false
      digits = digits && ("0"..."9").contains(scalar)
    }
    return String(escaped)
  }

  /// A citation, as a link where its address is a plain web address.
  static func link(_ source: Source) -> String {
    let citation = escaped(source.citation)
    guard let url = source.url, isPlain(url) else { return citation }
    return "[\(citation)](<\(url)>)"
  }

  /// Whether an address starts with http or https and has no sign that could end it early.
  private static func isPlain(_ url: String) -> Bool {
    guard url.hasPrefix("https://") || url.hasPrefix("http://") else { return false }
    return url.utf8.allSatisfy { byte in
      byte > 0x20 && byte < 0x7F && !"<>\\|`\"".utf8.contains(byte)
    }
  }
}
