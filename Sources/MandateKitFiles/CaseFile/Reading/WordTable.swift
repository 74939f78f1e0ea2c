/// The words that may stand at a place, told by their bytes, without a `String` for what is read.
final class WordTable<Word: Sendable>: Sendable {
  /// What is compared first: the length of a word and its first eight bytes.
  private struct Outline {
    var count: Int
    var head: UInt64

    @inline(__always)
    init(_ bytes: [UInt8], from start: Int, to end: Int) {
      count = end - start
      if let word = bytes.word(at: start) {
        head = count < 8 ? word & (1 << (8 * UInt64(count)) - 1) : word
      } else {
        head = 0
        for index in start..<min(end, start + 8) {
          head |= UInt64(bytes[index]) << (8 * UInt64(index - start))
        }
      }
    }

    @inline(__always)
    static func == (left: Outline, right: Outline) -> Bool {
      left.head == right.head && left.count == right.count
    }
  }

  /// What the words stand for, in their order.
  let words: [Word]
  /// The words as they are written, in the same order.
  let names: [String]
  private let outlines: [Outline]
  private let bytes: [[UInt8]]

  /// Creates a table of words, each with what it stands for.
  init(_ entries: [(name: String, word: Word)]) {
    words = entries.map(\.word)
    names = entries.map(\.name)
    bytes = names.map { Array($0.utf8) }
    outlines = bytes.map { Outline($0, from: 0, to: $0.count) }
  }

  /// The place of a text among the words, or nil where it is none of them.
  func index(of extent: JSONTextExtent, in document: [UInt8]) -> Int? {
    if extent.hasEscapes {
      let string = extent.string(in: document)
      return names.firstIndex { $0.utf8.elementsEqual(string.utf8) }
    }
    let outline = Outline(document, from: extent.start, to: extent.end)
    for index in outlines.indices where outlines[index] == outline {
      if outline.count <= 8 || hasRest(of: index, at: extent, in: document) { return index }
    }
    return nil
  }

  /// Whether a text of the same length and beginning as a word goes on like it.
  private func hasRest(
    of index: Int,
    at extent: JSONTextExtent,
    in document: [UInt8]
  ) -> Bool {
    let word = bytes[index]
    for offset in 8..<word.count where word[offset] != document[extent.start + offset] {
      return false
    }
    return true
  }
}

extension WordTable where Word: RawRepresentable & CaseIterable, Word.RawValue == String {
  /// Creates the table of all cases of an enumeration.
  convenience init() {
    self.init(Word.allCases.map { (name: $0.rawValue, word: $0) })
  }
}
