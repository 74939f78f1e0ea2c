extension XMLCursor {
  /// Passes over the text up to the next tag or the end, and checks it.
  mutating func scanText() throws(XMLSyntaxError) -> XMLText {
    let start = offset
    var hasReferences = false
    while offset < bytes.count, bytes[offset] != XMLByte.less {
      if try skipCharacter() { hasReferences = true }
    }
    return XMLText(range: start..<offset, hasReferences: hasReferences)
  }

  /// Passes over one character, or over a reference to one, and returns whether it was a reference.
  mutating func skipCharacter() throws(XMLSyntaxError) -> Bool {
    guard bytes[offset] != XMLByte.ampersand else {
      guard let reference = XMLReference(at: offset, in: bytes) else {
        throw error(
          at: offset,
          "A reference is neither to a character nor to one of the entities lt, gt, amp, apos and "
            + "quot."
        )
      }
      offset = reference.end
      return true
    }
    try skipPlainCharacter()
    return false
  }

  /// Passes over one character that is written as itself.
  private mutating func skipPlainCharacter() throws(XMLSyntaxError) {
    let byte = bytes[offset]
    if byte < ASCIIByte.space, !ASCIIByte.isWhiteSpace(byte) {
      throw error(at: offset, "A control character, of number \(byte), is no character of XML.")
    }
    let length = byte < 0x80 ? 1 : UTF8Sequence.length(at: offset, in: bytes)
    guard length > 0 else {
      throw XMLSyntaxError(.notUTF8, at: offset, "These bytes are not UTF-8.")
    }
    offset += length
  }

  mutating func skipWhiteSpace() {
    while offset < bytes.count, ASCIIByte.isWhiteSpace(bytes[offset]) { offset += 1 }
  }

  /// Passes over the characters up to some bytes and over these, and returns where they stood.
  mutating func skip(through end: StaticString, of part: String) throws(XMLSyntaxError) -> Int {
    let start = offset
    while offset < bytes.count {
      if isNext(end) {
        defer { offset += end.utf8CodeUnitCount }
        return offset
      }
      try skipPlainCharacter()
    }
    throw error(at: start, "\(part) is never closed.")
  }

  func error(at offset: Int, _ sentence: String) -> XMLSyntaxError {
    XMLSyntaxError(.syntax, at: offset, sentence)
  }
}
