/// The known word that somebody has probably meant.
enum NearestWord {
  /// Returns the nearest of some words to a text, or `nil` where all are far from it.
  ///
  /// A word is near where at most a third of its letters, or one, make it of the text.
  static func of(_ words: [String], to text: String) -> String? {
    let written = letters(text)
    guard written.count <= 40 else { return nil }
    var nearest: String?
    var least = Int.max
    for word in words {
      let farthest = max(1, word.utf8.count / 3)
      guard abs(written.count - word.utf8.count) <= min(farthest, least) else { continue }
      let distance = distance(written, letters(word))
      if distance <= farthest, distance < least { (least, nearest) = (distance, word) }
    }
    return nearest
  }

  /// Returns the bytes of a text with its capital letters as small ones.
  private static func letters(_ text: String) -> [UInt8] {
    text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }

  /// Returns the fewest letters to insert, remove, change or swap with the next to make one of the other.
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
}
