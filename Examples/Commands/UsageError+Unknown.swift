import MandateKitExampleSupport

extension UsageError {
  /// Creates the error of a word that stands for none of some things.
  ///
  /// - Parameters:
  ///   - word: The word.
  ///   - noun: What it should stand for.
  ///   - near: The nearest of the words that do, or `nil` where none is near.
  ///   - known: The words that do, after what they are called, such as `The formats are`.
  init(
    unknown word: String,
    _ noun: String,
    near: String?,
    orOneOf known: (lead: String, words: [String])
  ) {
    let hint = near.map { "Did you mean \($0)?" }
    self.init(
      "There is no \(noun) \(word). "
        + (hint ?? "\(known.lead) \(known.words.joined(separator: ", ")).")
    )
  }
}
