/// Words that are nearly written as another, to suggest where somebody has slipped.
enum NearWords {
  /// The longest text, in bytes, that is compared at all.
  private static let longest = 40

  /// The nearest words to a text, or none where all are far from it.
  ///
  /// A word is near that is the same but for upper and lower case, or that a third of its letters
  /// make of the text.
  static func nearest(to text: JSONText, among words: [String]) -> [String] {
    guard text.length <= 6 * longest else { return [] }
    let written = lowercased(text.string)
    guard written.count <= longest else { return [] }
    var nearest: [String] = []
    var least = Int.max
    for word in words {
      let farthest = max(1, word.utf8.count / 3)
      // Two words are at least as far apart as their lengths.
      guard abs(written.count - word.utf8.count) <= min(farthest, least) else { continue }
      let distance = distance(written, lowercased(word))
      guard distance <= min(farthest, least) else { continue }
      if distance < least { nearest.removeAll() }
      least = distance
      nearest.append(word)
    }
    return nearest
  }

  /// The fewest letters to insert, remove, change or swap with the next to make one of the other.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var rows = [Array(0...right.count)]
    for (row, letter) in left.enumerated() {
      var next = [row + 1]
      for (column, other) in right.enumerated() {
        var least = min(rows[row][column + 1], next[column]) + 1
        least = min(least, rows[row][column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          least = min(least, rows[row - 1][column - 1] + 1)
        }
        next.append(least)
      }
      rows.append(next)
    }
    return rows[left.count][right.count]
  }

  private static func lowercased(_ text: String) -> [UInt8] {
    text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }
}
