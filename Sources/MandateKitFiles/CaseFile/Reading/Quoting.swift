/// Returns a text of a document as it stands in a sentence, between backticks.
///
/// It is cut short where it is long, and signs that move the cursor or turn the direction of
/// writing are shown by their numbers, for a sentence can go to a terminal.
func quoted(_ text: JSONText) -> String {
  var shown = "`"
  var length = 0
  for scalar in text.start(bytes: 1_300).unicodeScalars {
    length += UTF8.width(scalar)
    if length > 200 {
      shown += "…"
      break
    }
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF:
      shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    default: shown.unicodeScalars.append(scalar)
    }
  }
  return shown + "`"
}

/// Returns words between backticks as a list, with a conjunction before the last.
func listed(_ words: [String], _ conjunction: String) -> String {
  let quoted = words.map { "`\($0)`" }
  guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
  return quoted.dropLast().joined(separator: ", ") + " \(conjunction) " + last
}
