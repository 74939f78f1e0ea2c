/// The nearest of some words, for a hint after a slip of the hand.
enum NearWord {
  /// Returns the word that a few changes of letters make of a text, or `nil` where none is near.
  ///
  /// - Parameters:
  ///   - text: The text that is not among the words.
  ///   - words: The words, of which the first is taken where several are as near.
  /// - Returns: The word, at most a third of its letters away from the text.
  static func nearest(to text: String, among words: [String]) -> String? {
    let letters = Array(text.lowercased().prefix(longest))
    var best: (word: String, distance: Int)?
    for word in words {
      let distance = distance(letters, Array(word.lowercased().prefix(longest)))
      if distance * 3 <= max(word.count, 3), distance < best?.distance ?? .max {
        best = (word, distance)
      }
    }
    return best?.word
  }

  /// The most letters of a word that are looked at.
  private static let longest = 64

  /// The fewest letters to change, put in or leave out.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (place, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = place + 1
      for column in right.indices {
        let changed = diagonal + (letter == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(changed, diagonal + 1, row[column] + 1)
      }
    }
    return row[right.count]
  }
}
