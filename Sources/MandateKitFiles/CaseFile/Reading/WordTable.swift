/// The words that may stand at a place, told by their bytes, without a `String` for what is read.
struct WordTable<Word: Sendable>: Sendable {
  /// What is compared first: the length of a word and its first eight bytes.
  private struct Outline: Equatable {
    var count = 0
    var head: UInt64 = 0

    init(_ bytes: some Collection<UInt8>) {
      count = bytes.count
      for byte in bytes.prefix(8) { head = head << 8 | UInt64(byte) }
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
    outlines = bytes.map { Outline($0) }
  }

  /// The place of a text among the words, or nil where it is none of them.
  func index(of text: JSONText) -> Int? {
    guard let written = text.plainBytes else {
      let string = text.string
      return names.firstIndex { $0.utf8.elementsEqual(string.utf8) }
    }
    let outline = Outline(written)
    for index in outlines.indices where outlines[index] == outline {
      if outline.count <= 8 || bytes[index].elementsEqual(written) { return index }
    }
    return nil
  }

  /// What a text stands for, or nil where it is none of the words.
  subscript(text: JSONText) -> Word? {
    index(of: text).map { words[$0] }
  }
}

extension WordTable where Word: RawRepresentable & CaseIterable, Word.RawValue == String {
  /// Creates the table of all cases of an enumeration.
  init() {
    self.init(Word.allCases.map { (name: $0.rawValue, word: $0) })
  }
}
