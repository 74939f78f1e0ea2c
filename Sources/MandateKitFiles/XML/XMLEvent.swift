/// What a cursor comes to in an XML document.
enum XMLEvent: Sendable {
  /// The beginning of an element.
  case start(XMLTag)
  /// A piece of text within an element; a text can come in several pieces.
  case text(XMLText)
  /// The end of the element that was begun last and has not ended.
  case end
}

/// The tag that begins an element.
struct XMLTag: Sendable {
  /// Where the name stands, with the prefix of a namespace if it has one.
  let name: Range<Int>
  /// The attributes, in their order; no name stands twice.
  let attributes: [XMLAttribute]
  /// The offset of the first byte of the tag.
  let offset: Int
}

/// An attribute of a tag.
struct XMLAttribute: Sendable {
  /// Where the name stands, with the prefix of a namespace if it has one.
  let name: Range<Int>
  /// The value.
  let value: XMLText
}

/// A text as it stands in a document.
struct XMLText: Sendable {
  /// Where the text stands.
  let range: Range<Int>
  /// Whether references stand in it, so that its bytes are not those of its value.
  let hasReferences: Bool
}
