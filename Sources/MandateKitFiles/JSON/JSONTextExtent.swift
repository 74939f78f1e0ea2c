/// Where a text stands between its quotation marks.
struct JSONTextExtent {
  let start: Int
  let end: Int
  let hasEscapes: Bool

  /// Creates the extent of a text that begins after a quotation mark and has been read before.
  init(ofTextAt start: Int, in document: [UInt8]) {
    var end = start
    while end < document.count, document[end] != ASCIIByte.quote {
      let isEscape = document[end] == ASCIIByte.backslash
      end = (isEscape ? JSONEscape(at: end, in: document)?.end : nil) ?? end + 1
    }
    self.init(start: start, end: end, hasEscapes: true)
  }

  /// Creates an extent.
  init(start: Int, end: Int, hasEscapes: Bool) {
    self.start = start
    self.end = end
    self.hasEscapes = hasEscapes
  }

  /// The value of the text in its document, the escapes decoded.
  func string(in document: [UInt8]) -> String {
    hasEscapes ? unescaped(document) : document.text(start..<end)
  }

  @inline(never)
  private func unescaped(_ document: [UInt8]) -> String {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(end - start)
    var index = start
    while index < end {
      if document[index] == ASCIIByte.backslash,
        let escape = JSONEscape(at: index, in: document)
      {
        decoded.append(contentsOf: UTF8.encode(escape.scalar) ?? UTF8.encodedReplacementCharacter)
        index = escape.end
      } else {
        decoded.append(document[index])
        index += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }
}
