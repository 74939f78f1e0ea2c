/// Returns an identifier as it stands in a sentence.
func quoted<SubjectPath>(_ id: Identifier<SubjectPath>) -> String {
  quoted(id.rawValue)
}

/// Returns a text as it stands in a sentence, between backticks.
///
/// Signs that would move the cursor or the direction of writing are shown by their numbers, and a
/// text longer than any identifier may be is cut short: a sentence about a document can go to a
/// terminal, and is no longer than it must be.
func quoted(_ text: String) -> String {
  var shown = "`"
  var length = 0
  for scalar in text.unicodeScalars {
    length += UTF8.width(scalar)
    if length > DocumentErrorList.mostBytes {
      shown += "…"
      break
    }
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069:
      shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    default: shown.unicodeScalars.append(scalar)
    }
  }
  return shown + "`"
}

/// Returns identifiers as they stand in a sentence, with "and" before the last.
func quoted<SubjectPath>(_ ids: [Identifier<SubjectPath>]) -> String {
  guard let last = ids.last, ids.count > 1 else { return ids.first.map(quoted) ?? "" }
  return ids.dropLast().map(quoted).joined(separator: ", ") + " and " + quoted(last)
}
