extension XMLCursor {
  /// Passes over the declaration that a document may begin with, and refuses an encoding other than
  /// UTF-8.
  mutating func skipDeclaration() throws(XMLSyntaxError) {
    let start = offset
    guard isNext("<?xml"), ASCIIByte.isWhiteSpace(byte(at: offset + 5)) else { return }
    offset += 5
    let attributes = try scanAttributes()
    guard isNext("?>") else {
      throw error(at: start, "The declaration of the document does not end as one does.")
    }
    offset += 2
    for attribute in attributes where bytes[attribute.name].elementsEqual("encoding".utf8) {
      let encoding = string(of: attribute.value)
      let word = OfficialText.folded(Array(encoding.utf8)[...])
      guard ["utf8", "usascii", "ascii"].contains(where: { word.elementsEqual($0.utf8) }) else {
        throw XMLSyntaxError(
          .notUTF8,
          at: start,
          "The document says that it is written in "
            + "\(OfficialText.quoted(Array(encoding.utf8)[...])), and not in UTF-8."
        )
      }
    }
  }

  /// Passes over a processing instruction.
  mutating func skipInstruction() throws(XMLSyntaxError) {
    offset += 2
    _ = try skip(through: "?>", of: "A processing instruction")
  }

  /// Passes over a comment or a document type, or returns the text of a CDATA section.
  mutating func scanMarkedSection() throws(XMLSyntaxError) -> XMLText? {
    let start = offset
    if isNext("<!--") {
      offset += 4
      _ = try skip(through: "-->", of: "A comment")
      return nil
    }
    if isNext("<![CDATA["), depth > 0 {
      offset += 9
      let end = try skip(through: "]]>", of: "A CDATA section")
      return XMLText(range: (start + 9)..<end, hasReferences: false)
    }
    guard isNext("<!DOCTYPE"), !hasRoot else {
      throw error(at: start, "What begins with <! is neither a comment nor a CDATA section.")
    }
    try skipDocumentType()
    return nil
  }

  /// Passes over a document type without declarations of its own.
  private mutating func skipDocumentType() throws(XMLSyntaxError) {
    let start = offset
    while offset < bytes.count, bytes[offset] != XMLByte.greater {
      guard bytes[offset] != ASCIIByte.openBracket else {
        throw error(
          at: offset,
          "The document has a document type with declarations of its own, which are not read: "
            + "remove the document type."
        )
      }
      _ = try skipCharacter()
    }
    guard offset < bytes.count else { throw error(at: start, "A document type is never closed.") }
    offset += 1
  }
}
