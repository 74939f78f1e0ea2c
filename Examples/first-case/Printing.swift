import MandateKitExampleSupport

/// Prints words on a line, as Swift does, and ends the command where that fails.
func print(_ words: String...) {
  Output.print(words.joined(separator: " "))
}
