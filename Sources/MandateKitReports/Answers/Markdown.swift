import MandateKit

/// Text made safe to stand in Markdown.
enum Markdown {
  /// A text with a backslash before every sign that Markdown could read as its own.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for letter in text {
      if "\\`*_{}[]<>#|~&!$".contains(letter) { escaped += "\\" }
      escaped.append(letter)
    }
    return escapedStart(escaped)
  }

  /// What could open a list, an underline or a rule at the start of a line gets a backslash too.
  private static func escapedStart(_ text: String) -> String {
    guard let first = text.first else { return text }
    if "-+=".contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let next = text.dropFirst(digits.count).first, ".)".contains(next) else {
      return text
    }
    return digits + "\\" + text.dropFirst(digits.count)
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
