import MandateKit

/// Numbers, dates, lists and sentences as English writes them.
package enum English {
  /// A whole number with commas between thousands.
  package static func number(_ value: some FixedWidthInteger) -> String {
    let digits = Array(String(value.magnitude).utf8)
    guard digits.count > 3 else { return String(value) }
    var text: [UInt8] = value < 0 ? [UInt8(ascii: "-")] : []
    for (position, digit) in digits.enumerated() {
      if position > 0, (digits.count - position) % 3 == 0 { text.append(UInt8(ascii: ",")) }
      text.append(digit)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// An amount of pounds.
  static func pounds(_ value: Int64) -> String {
    value < 0 ? "-£" + number(value).dropFirst() : "£" + number(value)
  }

  /// A number with the noun it counts: `1 member`, `2 members`, with a plural of its own where it has one.
  package static func counted(
    _ value: some FixedWidthInteger,
    _ noun: String,
    plural: String? = nil
  ) -> String {
    "\(number(value)) \(value == 1 ? noun : plural ?? noun + "s")"
  }

  /// The verb that goes with a number.
  package static func `is`(_ value: some FixedWidthInteger) -> String { value == 1 ? "is" : "are" }

  /// A date with its month in letters.
  package static func date(_ date: CivilDate) -> String { date.inWords }

  /// Items with commas between them and a word before the last.
  ///
  /// No more than `limit` are named; the rest are counted. Rather than "and 1 more", the last is
  /// named.
  package static func list(
    _ items: [String],
    _ conjunction: String = "and",
    limit: Int = .max
  ) -> String {
    let most = max(limit, 1)
    if items.count > most, items.count - most > 1 {
      return items.prefix(most).joined(separator: ", ") + " and \(number(items.count - most)) more"
    }
    var shown = items
    guard let last = shown.popLast() else { return "" }
    return shown.isEmpty ? last : shown.joined(separator: ", ") + " \(conjunction) " + last
  }

  /// A text that ends in one full stop.
  static func sentence(_ text: String) -> String {
    text.last == "." ? text : text + "."
  }

  /// A text without line breaks, control signs and signs that turn the direction of writing.
  ///
  /// Names come from documents; one must not be able to forge a line of an explanation.
  package static func cleaned(_ text: String) -> String {
    if isClean(text) { return text }
    var cleaned = String.UnicodeScalarView()
    var gap = false
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator: gap = true
      case .format, .surrogate, .privateUse: continue
      default:
        if gap, !cleaned.isEmpty { cleaned.append(" ") }
        gap = false
        cleaned.append(scalar)
      }
    }
    return String(cleaned)
  }

  /// A text of at most so many characters: a longer one ends in an ellipsis.
  static func shortened(_ text: String, to most: Int) -> String {
    // One character as a reader sees it can have any number of scalars, so those are counted.
    let scalars = text.unicodeScalars
    guard text.utf8.count > most,
      let end = scalars.index(scalars.startIndex, offsetBy: most, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return text }
    return String(scalars[..<end]) + "…"
  }

  /// Whether a text is printable ASCII with single spaces between words, which needs no cleaning.
  private static func isClean(_ text: String) -> Bool {
    let space = UInt8(ascii: " ")
    var last = space
    for byte in text.utf8 {
      if byte < space || byte >= 0x7F || (byte == space && last == space) { return false }
      last = byte
    }
    return last != space || text.isEmpty
  }

  /// The difference of two numbers, or the nearest that can be held.
  static func difference(_ left: Int64, _ right: Int64) -> Int64 {
    let (difference, overflow) = left.subtractingReportingOverflow(right)
    return overflow ? (left < right ? .min : .max) : difference
  }

  /// The sum of two numbers, or the nearest that can be held.
  static func sum(_ left: Int64, _ right: Int64) -> Int64 {
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? (left < 0 ? .min : .max) : sum
  }
}

extension String {
  /// The text with its first sign as a capital.
  var capitalisedWord: String { prefix(1).uppercased() + dropFirst() }

  /// The text with its first sign as a capital, for words that may start a sentence.
  ///
  /// Only a leading `the` is changed: any other name begins as it is written.
  var capitalisedStart: String {
    guard hasPrefix("the "), let first else { return self }
    return first.uppercased() + dropFirst()
  }
}
