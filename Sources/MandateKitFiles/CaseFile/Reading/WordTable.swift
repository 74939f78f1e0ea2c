/// The words that may stand at a place, told by their bytes, without a `String` for what is read.
final class WordTable<Word: Sendable>: Sendable {
  /// What is compared first: the length of a word and its first eight bytes.
  private struct Outline: Equatable {
    var count: Int
    var head: UInt64 = 0

    init(_ bytes: [UInt8], from start: Int, to end: Int) {
      count = end - start
      for index in start..<min(end, start + 8) { head = head << 8 | UInt64(bytes[index]) }
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
      let string = JSONText(document: document, extent: extent).string
      return names.firstIndex { $0.utf8.elementsEqual(string.utf8) }
    }
    let outline = Outline(document, from: extent.start, to: extent.end)
    for index in outlines.indices where outlines[index] == outline {
      if outline.count <= 8 || bytes[index].elementsEqual(document[extent.start..<extent.end]) {
        return index
      }
    }
    return nil
  }

  /// What a text stands for, or nil where it is none of the words.
  subscript(text: JSONText) -> Word? {
    index(of: text.extent, in: text.document).map { words[$0] }
  }
}

extension WordTable where Word: RawRepresentable & CaseIterable, Word.RawValue == String {
  /// Creates the table of all cases of an enumeration.
  convenience init() {
    self.init(Word.allCases.map { (name: $0.rawValue, word: $0) })
  }
}
