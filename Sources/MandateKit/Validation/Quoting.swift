/// Returns an identifier as it appears in a sentence, between backticks.
package func quoted<Subject>(_ id: Identifier<Subject>) -> String {
  quoted(id.rawValue)
}

/// Returns a text as it appears in a sentence, between backticks.
///
/// A sentence about a document can be printed on a terminal. Therefore characters that cannot be seen
/// or that control the terminal are replaced by their numbers, and a text longer than any identifier
/// is cut off.
package func quoted(_ text: String) -> String {
  var shown = "`"
  var length = 0
  for scalar in text.unicodeScalars {
    length += UTF8.width(scalar)
    if length > Limits.mostIdentifierBytes {
      shown += "…"
      break
    }
    if scalar.isEscapedInSentences {
      shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    } else {
      shown.unicodeScalars.append(scalar)
    }
  }
  return shown + "`"
}

/// Returns identifiers as they appear in a sentence, with "and" before the last.
///
/// It is empty for an empty list.
func quoted<Subject>(_ ids: [Identifier<Subject>]) -> String {
  guard let last = ids.last, ids.count > 1 else { return ids.first.map { quoted($0) } ?? "" }
  return ids.dropLast().map { quoted($0) }.joined(separator: ", ") + " and " + quoted(last)
}

extension Unicode.Scalar {
  /// A Boolean value that is true for controls, line separators, and characters that are invisible or
  /// change the direction of writing.
  package var isEscapedInSentences: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
    default: false
    }
  }
}
