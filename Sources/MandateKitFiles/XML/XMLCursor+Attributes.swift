extension XMLCursor {
  /// Reads the attributes of a tag, as far as they go, and the white space after them.
  mutating func scanAttributes() throws(XMLSyntaxError) -> [XMLAttribute] {
    var attributes: [XMLAttribute] = []
    while true {
      let hasSpace = ASCIIByte.isWhiteSpace(byte(at: offset))
      skipWhiteSpace()
      guard hasSpace, XMLByte.beginsName(byte(at: offset)) else { return attributes }
      let attribute = try scanAttribute()
      guard
        !attributes.contains(where: { bytes[$0.name].elementsEqual(bytes[attribute.name]) })
      else {
        throw error(
          at: attribute.name.lowerBound,
          "The attribute \(quoted(attribute.name)) stands twice in a tag."
        )
      }
      guard attributes.count < Self.mostAttributes else {
        throw error(
          at: attribute.name.lowerBound,
          "A tag has more than \(Self.mostAttributes) attributes."
        )
      }
      attributes.append(attribute)
    }
  }

  private mutating func scanAttribute() throws(XMLSyntaxError) -> XMLAttribute {
    let name = try scanName()
    skipWhiteSpace()
    guard byte(at: offset) == XMLByte.equals else {
      throw error(at: offset, "The attribute \(quoted(name)) has no value.")
    }
    offset += 1
    skipWhiteSpace()
    let quote = byte(at: offset)
    guard quote == ASCIIByte.quote || quote == XMLByte.apostrophe else {
      throw error(
        at: offset,
        "The value of the attribute \(quoted(name)) is not in quotation marks."
      )
    }
    let start = offset
    offset += 1
    var hasReferences = false
    while offset < bytes.count, bytes[offset] != quote {
      guard bytes[offset] != XMLByte.less else {
        throw error(at: offset, "A tag begins within the value of \(quoted(name)).")
      }
      if try skipCharacter() { hasReferences = true }
    }
    guard offset < bytes.count else {
      throw error(at: start, "The value of the attribute \(quoted(name)) is never closed.")
    }
    offset += 1
    return XMLAttribute(
      name: name,
      value: XMLText(range: (start + 1)..<(offset - 1), hasReferences: hasReferences)
    )
  }

  /// Passes over a name, and returns where it stands.
  mutating func scanName() throws(XMLSyntaxError) -> Range<Int> {
    let start = offset
    guard XMLByte.beginsName(byte(at: offset)) else {
      throw error(at: offset, "A name is due.")
    }
    while XMLByte.continuesName(byte(at: offset)) { _ = try skipCharacter() }
    return start..<offset
  }
}
