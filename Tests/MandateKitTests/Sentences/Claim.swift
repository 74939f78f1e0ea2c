import MandateKit

/// A wording, with `{}` for names, numbers and dates, and what has to be so where it is used.
struct Claim<Facts>: Sendable {
  let wording: String
  let holds: @Sendable (Facts) -> Bool
  /// What stands between the places of names, numbers and dates.
  private let parts: [[UInt8]]

  init(_ wording: String, _ holds: @escaping @Sendable (Facts) -> Bool) {
    self.wording = wording
    self.holds = holds
    parts = wording.split(separator: "{}", omittingEmptySubsequences: false).map { Array($0.utf8) }
  }

  /// Whether a sentence is of the wording.
  func matches(_ sentence: [UInt8]) -> Bool {
    var rest = sentence[...]
    guard rest.starts(with: parts[0]) else { return false }
    rest = rest.dropFirst(parts[0].count)
    guard parts.count > 1 else { return rest.isEmpty }
    for part in parts.dropFirst().dropLast() {
      guard let place = rest.indices.first(where: { rest[$0...].starts(with: part) }) else {
        return false
      }
      rest = rest[place...].dropFirst(part.count)
    }
    let last = parts[parts.count - 1]
    return rest.count >= last.count && rest.suffix(last.count).elementsEqual(last)
  }

  /// What is wrong with a sentence: that it is of no wording known, or claims what is not so.
  ///
  /// Of several wordings it is of the one that says most.
  static func fault(of sentence: String, among claims: [Claim], _ facts: Facts) -> String? {
    guard let claim = claim(of: sentence, among: claims) else {
      return "no wording is known for: \(sentence)"
    }
    return claim.holds(facts) ? nil : "\(claim.wording) is not so: \(sentence)"
  }

  /// The wording of a sentence.
  static func claim(of sentence: String, among claims: [Claim]) -> Claim? {
    let sentence = Array(sentence.utf8)
    return claims.filter { $0.matches(sentence) }.max { $0.letters < $1.letters }
  }

  /// The letters that the wording itself has.
  private var letters: Int { parts.reduce(0) { $0 + $1.count } }
}

/// The days that sentences name.
enum DayInWords {
  /// The day after some words, or `nil` where the words are not in the text.
  static func day(after words: String, in text: String) -> CivilDate? {
    let (text, words) = (Array(text.utf8), Array(words.utf8))
    guard let place = text.indices.first(where: { text[$0...].starts(with: words) }) else {
      return nil
    }
    let rest = String(decoding: text[place...].dropFirst(words.count), as: UTF8.self)
    let parts = rest.split { " .;,:".contains($0) }
    guard parts.count >= 3, let day = Int(parts[0]), let year = Int(parts[2]),
      let month = months.firstIndex(of: String(parts[1]))
    else { return nil }
    return CivilDate(year: year, month: month + 1, day: day)
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
