import MandateKit

/// Words that are nearly written as another, to suggest where somebody has slipped.
package enum NearWords {
  /// The longest text, in bytes, that is compared at all.
  private static let longest = 40

  /// The nearest words to a text, or none where all are far from it.
  ///
  /// A word is near that is the same but for upper and lower case, or that a third of its letters
  /// make of the text.
  static func nearest(to text: JSONText, among words: [String]) -> [String] {
    text.length <= 6 * longest ? nearest(to: text.string, among: words) : []
  }

  /// The nearest words to a text, or none where all are far from it.
  package static func nearest(to text: String, among words: [String]) -> [String] {
    let written = NearNames.lowercased(text)
    guard written.count <= longest else { return [] }
    var nearest: [String] = []
    var least = Int.max
    for word in words {
      let farthest = max(1, word.utf8.count / 3)
      // Two words are at least as far apart as their lengths.
      guard abs(written.count - word.utf8.count) <= min(farthest, least) else { continue }
      let distance = NearNames.distance(written, NearNames.lowercased(word))
      guard distance <= min(farthest, least) else { continue }
      if distance < least { nearest.removeAll() }
      least = distance
      nearest.append(word)
    }
    return nearest
  }
}
