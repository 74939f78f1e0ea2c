/// The rule by which two names are near: one letter changed, left out, put in or swapped with the next.
///
/// Upper and lower case count as the same, and a digit as no letter: `ward1` and `ward2` are apart.
package enum NearNames {
  /// The fewest letters of a name that is compared; shorter ones are mostly abbreviations.
  package static let fewestLetters = 4
  /// The most letters of a name that is compared.
  package static let mostLetters = Limits.mostIdentifierBytes

  /// Returns for each name one of the others that it is near to, or `nil` where there is none.
  ///
  /// Of several it is the first in the list.
  ///
  /// - Complexity: O(*b* log *n*) for *n* names of *b* bytes in all. For each length and each place in it,
  ///   the names with the letter at that place left out are sorted by a hash, so that no two are compared
  ///   unless they agree in all the rest.
  package static func partners(of names: [String]) -> [Int?] {
    let letters = names.map { lowercased($0) }
    var byLength: [Int: [Spelling]] = [:]
    for (place, letters) in letters.enumerated()
    where (fewestLetters...mostLetters).contains(letters.count) {
      byLength[letters.count, default: []].append(Spelling(place: place, letters: letters))
    }
    var partners = Partners(letters: letters)
    for length in byLength.keys.sorted() {
      var long = byLength[length] ?? []
      let short = byLength[length - 1] ?? []
      for place in 0..<length {
        var hashes = long.filter { !$0.isDigit(at: place) }.map {
          (hash: $0.hashWithout, place: $0.place)
        }
        if !hashes.isEmpty { hashes += short.map { (hash: $0.hash, place: $0.place) } }
        partners.match(hashes) { agree($0, $1, butFor: place) }
        if place + 1 < length {
          let hashes = long.filter { !$0.isDigit(at: place) && !$0.isDigit(at: place + 1) }
            .map { (hash: $0.hashInOrder(at: place), place: $0.place) }
          partners.match(hashes) { agree($0, $1, butForSwapAt: place) }
        }
        for index in long.indices { long[index].advance(past: place) }
      }
    }
    return partners.found
  }

  /// Returns whether two names are alike but for the letter at a place, which one of them may lack.
  private static func agree(_ left: [UInt8], _ right: [UInt8], butFor place: Int) -> Bool {
    let most = max(left.count, right.count)
    func rest(_ letters: [UInt8]) -> ArraySlice<UInt8> {
      letters.dropFirst(letters.count == most ? place + 1 : place)
    }
    return left.prefix(place).elementsEqual(right.prefix(place))
      && rest(left).elementsEqual(rest(right))
  }

  /// Returns whether two names are alike, with the letters at a place and the next the other way round.
  private static func agree(_ left: [UInt8], _ right: [UInt8], butForSwapAt place: Int) -> Bool {
    left[place] == right[place + 1] && left[place + 1] == right[place]
      && left.prefix(place).elementsEqual(right.prefix(place))
      && left.dropFirst(place + 2).elementsEqual(right.dropFirst(place + 2))
  }

  /// Returns the fewest letters to insert, remove, change or swap with the next to make one of the other.
  package static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
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

  /// Returns the bytes of a text with its capital letters as small ones.
  package static func lowercased(_ text: String) -> [UInt8] {
    text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }
}

/// A name as its letters, with a hash of all of them but the one at the place that is looked at.
private struct Spelling {
  let place: Int
  let letters: [UInt8]
  /// The hash of all letters: the sum of each by the power of its place.
  let hash: UInt64
  /// The hash with the letter at the place looked at left out, those after it moving up.
  private(set) var hashWithout: UInt64
  /// The power of the place looked at.
  private var power: UInt64 = 1

  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

  init(place: Int, letters: [UInt8]) {
    self.place = place
    self.letters = letters
    func hash(_ letters: ArraySlice<UInt8>) -> UInt64 {
      letters.reversed().reduce(0) { $0 &* Spelling.base &+ UInt64($1) &+ 1 }
    }
    self.hash = hash(letters[...])
    hashWithout = hash(letters.dropFirst())
  }

  /// Looks at the next place.
  mutating func advance(past place: Int) {
    if place + 1 < letters.count {
      hashWithout = hashWithout &- value(at: place + 1) &* power &+ value(at: place) &* power
    }
    power = power &* Spelling.base
  }

  private func value(at place: Int) -> UInt64 { UInt64(letters[place]) &+ 1 }

  func isDigit(at place: Int) -> Bool { (0x30...0x39).contains(letters[place]) }

  /// The hash with the letters at the place looked at and the next in alphabetical order.
  func hashInOrder(at place: Int) -> UInt64 {
    let (first, second) = (value(at: place), value(at: place + 1))
    if first <= second { return hash }
    let change = second &- first
    return hash &+ change &* power &- change &* power &* Spelling.base
  }
}

/// The partner found for each name so far, the first of the list that it is near to.
private struct Partners {
  let letters: [[UInt8]]
  private(set) var found: [Int?]

  init(letters: [[UInt8]]) {
    self.letters = letters
    found = letters.map { _ in nil }
  }

  /// Gives each name of a hash the first that has it too, and that one the second, where they agree.
  mutating func match(
    _ hashes: [(hash: UInt64, place: Int)],
    _ agree: ([UInt8], [UInt8]) -> Bool
  ) {
    let sorted = hashes.sorted { $0 < $1 }
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, sorted[end].hash == sorted[start].hash { end += 1 }
      for position in start..<end where end - start > 1 {
        let (name, other) = (
          sorted[position].place, sorted[position == start ? start + 1 : start].place
        )
        if other < found[name] ?? .max, agree(letters[name], letters[other]) { found[name] = other }
      }
      start = end
    }
  }
}
