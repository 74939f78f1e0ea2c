/// A place in a document as a person would look it up: a line and a column, both from 1.
///
/// A line ends with a line feed, a carriage return, or the two together. Columns count Unicode
/// scalars, not bytes: a tab is one column, an accented letter that is one scalar is one, and a
/// byte that belongs to no well-formed scalar counts unless it looks like a continuation byte.
package struct JSONPosition: Hashable, Sendable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The place of a byte; an offset beyond the end is taken for the end.
  package init(offset: Int, in bytes: [UInt8]) {
    var count = JSONPositionCount()
    count.advance(to: offset, in: bytes)
    self = count.position
  }

  /// The places of many bytes, in the order asked, found in one pass over the document.
  package static func positions(ofOffsets offsets: [Int], in bytes: [UInt8]) -> [JSONPosition] {
    var positions = Array(repeating: JSONPosition(line: 1, column: 1), count: offsets.count)
    var count = JSONPositionCount()
    for index in offsets.indices.sorted(by: { offsets[$0] < offsets[$1] }) {
      count.advance(to: offsets[index], in: bytes)
      positions[index] = count.position
    }
    return positions
  }
}

/// A count of lines and columns that moves forward through a document.
struct JSONPositionCount {
  private var offset = 0
  private var line = 1
  private var column = 1

  var position: JSONPosition { JSONPosition(line: line, column: column) }

  mutating func advance(to target: Int, in bytes: [UInt8]) {
    let end = min(target, bytes.count)
    while offset < end {
      let byte = bytes[offset]
      offset += 1
      if byte == ASCIIByte.lineFeed {
        line += 1
        column = 1
      } else if byte == ASCIIByte.carriageReturn {
        // The line feed of a pair ends the line; until it has passed, this is one more column.
        if offset < bytes.count, bytes[offset] == ASCIIByte.lineFeed {
          column += 1
        } else {
          line += 1
          column = 1
        }
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
  }
}
