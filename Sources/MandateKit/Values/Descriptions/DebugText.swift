#if !hasFeature(Embedded)
/// The parts of a value on one line, for a debugger or the message of a failed test.
///
/// A structure is its type with its properties, an enumeration its case with its values. What is `nil`,
/// false or empty is left out, and a text stands in quotation marks. A list shows its first entries and
/// counts the rest, and a line ends with `…` where it would be longer than
/// `Limits.longestDescription`. It is the same on every run.
struct DebugText {
  private var text: String
  private var isFirst = true

  private init(_ head: String) {
    text = head
  }

  /// Returns the line of a value by its parts, whatever description of its own it has.
  ///
  /// A case without values has no parts, so that its description has to name it.
  static func line(of value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .enum, let payload = mirror.children.first {
      return line(payload.label ?? "", of: payload.value)
    }
    // What a type is generic over is left out: its parts show it.
    var line = DebugText(String("\(type(of: value))".prefix { $0 != "<" }))
    line.add(mirror.children)
    return line.ended
  }

  /// Returns a name with some values: the parts of a tuple, or one value.
  static func line(_ name: String, of values: Any) -> String {
    var line = DebugText(name)
    let mirror = Mirror(reflecting: values)
    if mirror.displayStyle == .tuple {
      line.add(mirror.children)
    } else {
      line.add(nil, values)
    }
    return line.ended
  }

  /// Returns a list with its first entries and the number of the rest, `[]` where it is empty.
  static func list(_ entries: some Collection) -> String {
    list(first: entries.prefix(Limits.entriesDescribed).map { $0 }, of: entries.count)
  }

  private static func list(first entries: [Any], of count: Int) -> String {
    var texts = entries.map { part($0) ?? "nil" }
    if count > texts.count { texts.append("\(count - texts.count) more") }
    return "[\(texts.joined(separator: ", "))]"
  }

  private mutating func add(_ parts: Mirror.Children) {
    for part in parts { add(part.label, part.value) }
  }

  private mutating func add(_ label: String?, _ value: Any) {
    guard text.utf8.count <= 4 * Limits.longestDescription, let part = DebugText.part(value) else {
      return
    }
    text += isFirst ? "(" : ", "
    // The parts of a tuple without labels are called by their numbers.
    if let label, !label.hasPrefix(".") { text += "\(label): " }
    text += part
    isFirst = false
  }

  private var ended: String {
    (isFirst ? text : text + ")").boundedAsLine
  }

  /// Returns the text of one part, or `nil` where it is left out.
  private static func part(_ value: Any) -> String? {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional: return mirror.children.first.flatMap { part($0.value) }
    case .collection:
      let entries = mirror.children
      return entries.isEmpty
        ? nil
        : list(
          first: entries.prefix(Limits.entriesDescribed).map { $0.value },
          of: entries.count
        )
    default: break
    }
    switch value {
    case let isTrue as Bool: return isTrue ? "true" : nil
    case let text as String: return quotation(text)
    case let described as any CustomStringConvertible: return described.description
    default: break
    }
    // A case without values is printed as its name.
    return mirror.displayStyle == .enum && mirror.children.isEmpty ? "\(value)" : line(of: value)
  }

  private static func quotation(_ text: String) -> String? {
    if text.isEmpty { return nil }
    let most = Limits.longestTextDescribed
    let start = text.utf8.count <= most ? text : text.prefix(most) + "…"
    return start.debugDescription
  }
}
#endif
