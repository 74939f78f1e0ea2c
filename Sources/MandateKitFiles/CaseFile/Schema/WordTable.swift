/// The words that may stand at a place, told by their bytes, without a `String` for what is read.
struct WordTable: Sendable {
  /// What is compared: the length of a word, and its first, next and last eight bytes.
  private struct Outline: Sendable {
    /// The length of the longest words of which an outline tells all.
    static var longest: Int { 24 }

    var count: Int
    var head: UInt64
    var middle: UInt64
    var tail: UInt64

    @inline(__always)
    init(_ bytes: [UInt8], from start: Int, to end: Int) {
      count = end - start
      middle = count > 16 ? bytes.word(at: start + 8) ?? 0 : 0
      tail = count > 8 ? bytes.word(at: end - 8) ?? 0 : 0
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
      left.head == right.head && left.count == right.count && left.tail == right.tail
        && left.middle == right.middle
    }
  }

  /// The words, in their order.
  let names: [String]
  private let outlines: [Outline]

  /// Creates a table of words.
  init(_ names: [String]) {
    self.names = names
    outlines = names.map { name in
      let bytes = Array(name.utf8)
      return Outline(bytes, from: 0, to: bytes.count)
    }
  }

  /// Returns the place of a text among the words, or `nil` where it is none of them.
  ///
  /// - Parameters:
  ///   - extent: The place of the text in the document.
  ///   - document: The document.
  /// - Returns: The place, counted from 0.
  @inline(__always)
  func index(of extent: JSONTextExtent, in document: [UInt8]) -> Int? {
    let outline = Outline(document, from: extent.start, to: extent.end)
    guard !extent.hasEscapes, outline.count <= Outline.longest else {
      return longIndex(of: extent, in: document)
    }
    for index in outlines.indices where outlines[index] == outline { return index }
    return nil
  }

  /// Returns the place of one of the words, where it is the whole of a text that has not been read yet,
  /// or `nil` where it is not or may not be.
  ///
  /// - Parameters:
  ///   - index: The place of the word among all.
  ///   - start: The place in the document after the quotation mark with which the text begins.
  ///   - document: The document.
  /// - Returns: The place of the text in the document.
  @inline(__always)
  func extent(of index: Int, at start: Int, in document: [UInt8]) -> JSONTextExtent? {
    guard index < outlines.count else { return nil }
    let end = start + outlines[index].count
    // No word has a quotation mark in it.
    guard outlines[index].count <= Outline.longest, end < document.count,
      document[end] == ASCIIByte.quote,
      Outline(document, from: start, to: end) == outlines[index]
    else { return nil }
    return JSONTextExtent(start: start, end: end, hasEscapes: false)
  }

  /// Does what `index(of:in:)` does where an outline does not tell all.
  @inline(never)
  private func longIndex(of extent: JSONTextExtent, in document: [UInt8]) -> Int? {
    let text = extent.string(in: document)
    return names.firstIndex { $0.utf8.elementsEqual(text.utf8) }
  }
}
