/// HTML that is well-formed XML too, handed on in chunks while it is written.
///
/// Every text and every value of an attribute is escaped here and nowhere else, and each element is closed
/// by its own name, so that no text from a document can be read as markup.
struct Markup {
  /// The attributes of an element, in their order.
  typealias Attributes = KeyValuePairs<String, String>

  /// What has been written and not handed on.
  var bytes: [UInt8] = []
  /// The names of the elements that are open, the innermost last.
  private var names: [String] = []

  /// Elements after whose end the line goes on.
  private static let inline: Set<String> = [
    "a", "circle", "code", "label", "line", "path", "rect", "small", "span", "strong", "tspan",
  ]

  /// Writes signs that stand before the first element.
  mutating func prologue(_ text: StaticString) { text.withUTF8Buffer { bytes += $0 } }

  /// Opens an element.
  mutating func open(_ name: String, _ attributes: Attributes = [:]) {
    start(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    names.append(name)
  }

  /// Closes the innermost element that is open.
  mutating func close() {
    guard let name = names.popLast() else { return }
    bytes += "</\(name)>".utf8
    if !Markup.inline.contains(name) { bytes.append(UInt8(ascii: "\n")) }
  }

  /// Writes an element that never has content: `<meta/>`, `<rect/>`.
  mutating func empty(_ name: String, _ attributes: Attributes = [:]) {
    start(name, attributes)
    bytes += "/>".utf8
    if !Markup.inline.contains(name) { bytes.append(UInt8(ascii: "\n")) }
  }

  /// Writes an element with text in it.
  ///
  /// - Parameters:
  ///   - name: The name of the element.
  ///   - attributes: Its attributes.
  ///   - text: The text, escaped here.
  mutating func element(_ name: String, _ attributes: Attributes = [:], _ text: String) {
    open(name, attributes)
    self.text(text)
    close()
  }

  /// Writes an element without attributes and with text in it.
  mutating func element(_ name: String, _ text: String) { element(name, [:], text) }

  /// Writes an element that holds a style sheet of the library, which neither HTML nor XML has to escape: it has
  /// neither `<` nor `&`.
  mutating func style(_ sheet: String) {
    open("style")
    bytes += sheet.utf8
    close()
  }

  /// Writes text.
  mutating func text(_ text: String) { escape(text) }

  private mutating func start(_ name: String, _ attributes: Attributes) {
    bytes += "<\(name)".utf8
    for (key, value) in attributes {
      bytes += " \(key)=\"".utf8
      escape(value)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  /// Writes text with the five signs of markup replaced, and without signs that XML does not allow or that
  /// turn the direction of writing.
  ///
  /// - Complexity: O(bytes of the text).
  private mutating func escape(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\"": bytes += "&quot;".utf8
      case "'": bytes += "&#39;".utf8
      case "\n": bytes.append(UInt8(ascii: "\n"))
      case " "..."~": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      default: if Markup.isShown(scalar) { bytes += String(scalar).utf8 }
      }
    }
  }

  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .lineSeparator, .paragraphSeparator: false
    // Among these are U+FFFE and U+FFFF, which XML does not allow.
    case .unassigned: scalar.value & 0xFFFE != 0xFFFE
    default: true
    }
  }
}
