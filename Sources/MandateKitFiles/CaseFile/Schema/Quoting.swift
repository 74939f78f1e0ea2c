import MandateKit

/// Returns a text of a document as it stands in a sentence, between backticks.
func quoted(_ text: JSONText) -> String {
  // No more is decoded than a sentence shows.
  quoted(text.start(bytes: 1_300))
}

/// Returns words between backticks as a list, with a conjunction before the last.
func listed(_ words: [String], _ conjunction: String) -> String {
  let quoted = words.map { "`\($0)`" }
  guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
  return quoted.dropLast().joined(separator: ", ") + " \(conjunction) " + last
}
