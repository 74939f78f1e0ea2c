extension JSONCursor {
  /// Reads the string that is due, escapes decoded; `nil` where another sort of value is.
  package mutating func readString() throws(JSONSyntaxError) -> String? {
    try readTextExtent()?.string(in: bytes)
  }

  /// Reads the string that is due without making a `String`; `nil` where another sort is due.
  package mutating func readText() throws(JSONSyntaxError) -> JSONText? {
    try readTextExtent().map { text($0) }
  }

  /// Does what `readText()` does, and gives only where the string stands.
  mutating func readTextExtent() throws(JSONSyntaxError) -> JSONTextExtent? {
    guard next == ASCIIByte.quote else { return try mismatch(nil) }
    let extent = try scanString()
    state = .valueRead
    return extent
  }

  /// Reads `true` or `false`; `nil` where another sort of value is due.
  package mutating func readBoolean() throws(JSONSyntaxError) -> Bool? {
    switch next {
    case ASCIIByte.lowerT:
      try scanWord("true")
      return true
    case ASCIIByte.lowerF:
      try scanWord("false")
      return false
    default: return try mismatch(nil)
    }
  }

  mutating func scanWord(_ word: StaticString) throws(JSONSyntaxError) {
    let count = word.utf8CodeUnitCount
    let isThere =
      count <= bytes.count - offset
      && word.withUTF8Buffer { $0.elementsEqual(bytes[offset..<(offset + count)]) }
    guard isThere else { throw complaint(.value) }
    offset += count
    state = .valueRead
  }

  /// Passes over the string whose opening quotation mark stands next, and checks it.
  mutating func scanString() throws(JSONSyntaxError) -> JSONTextExtent {
    let start = offset + 1
    var index = start
    var hasEscapes = false
    while index < bytes.count {
      if let plain = bytes.word(at: index)?.plainTextBytes {
        index += plain
        if plain == 8 { continue }
      }
      let byte = bytes[index]
      if byte == ASCIIByte.quote {
        offset = index + 1
        return JSONTextExtent(start: start, end: index, hasEscapes: hasEscapes)
      }
      if byte == ASCIIByte.backslash {
        guard let escape = JSONEscape(at: index, in: bytes) else {
          throw escapeComplaint(at: index, stringStart: start - 1)
        }
        hasEscapes = true
        index = escape.end
      } else if byte < ASCIIByte.space {
        throw controlCharacterComplaint(at: index)
      } else if byte < 0x80 {
        index += 1
      } else {
        let length = UTF8Sequence.length(at: index, in: bytes)
        guard length > 0 else { throw encodingComplaint(at: index) }
        index += length
      }
    }
    throw unclosedStringComplaint(at: start - 1)
  }
}
