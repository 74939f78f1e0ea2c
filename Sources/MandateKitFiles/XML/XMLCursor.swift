import MandateKit

/// A reader that pulls one event after another out of an XML document in UTF-8.
///
/// It reads elements, attributes in either quotation marks, text, CDATA sections, references to
/// characters and to the five entities that XML itself has. It passes over comments and processing
/// instructions. It drops the prefixes of namespaces from names. A document type that declares
/// anything is refused, so that no entity is expanded. After an error the reading is over.
///
/// ```swift
/// var cursor = try XMLCursor(bytes)
/// while let event = try cursor.next() {
///   if case .start(let tag) = event { names.append(cursor.localName(tag.name)) }
/// }
/// ```
///
/// Elements that have been begun are ended, each in its turn, before the document ends. No function
/// recurses, and no input traps.
struct XMLCursor: Sendable {
  /// The number of bytes that a document may have.
  static let largestDocument = 1 << 30
  /// How many elements may stand inside one another.
  static let deepestNesting = Limits.greatestNesting
  /// The number of attributes that an element may have.
  static let mostAttributes = 64

  let bytes: [UInt8]

  /// The offset of the next byte to read.
  var offset = 0

  /// Where the names of the open elements stand, the outermost first.
  private var openNames: [Range<Int>] = []
  /// Whether the outermost element has been begun.
  private(set) var hasRoot = false
  /// Whether the element begun last has no content, so that its end is the next event.
  private var isEmptyElement = false

  /// Creates a cursor that stands before a document; a byte order mark is passed over.
  init(_ bytes: [UInt8]) throws(XMLSyntaxError) {
    self.bytes = bytes
    guard bytes.count <= Self.largestDocument else {
      throw XMLSyntaxError(.tooLarge, at: 0, "The file has more than 1 GiB.")
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    try skipDeclaration()
  }

  /// Steps to the next event; `nil` ends the document.
  mutating func next() throws(XMLSyntaxError) -> XMLEvent? {
    if isEmptyElement {
      isEmptyElement = false
      return end()
    }
    while offset < bytes.count {
      guard bytes[offset] == XMLByte.less else {
        let text = try scanText()
        if !openNames.isEmpty { return .text(text) }
        if let place = text.range.first(where: { !ASCIIByte.isWhiteSpace(bytes[$0]) }) {
          throw error(at: place, "Text stands outside the outermost element.")
        }
        continue
      }
      switch byte(at: offset + 1) {
      case ASCIIByte.slash:
        try scanEndTag()
        return end()
      case XMLByte.question: try skipInstruction()
      case XMLByte.exclamation:
        if let text = try scanMarkedSection() { return .text(text) }
      default: return .start(try scanStartTag())
      }
    }
    guard openNames.isEmpty else {
      let name = openNames.last.map { quoted($0) } ?? ""
      throw error(at: bytes.count, "The document ends within the element \(name).")
    }
    guard hasRoot else { throw error(at: bytes.count, "The document has no element.") }
    return nil
  }

  /// The number of elements that have been begun and not ended.
  var depth: Int { openNames.count }

  /// Returns a name without the prefix of a namespace.
  func localName(_ name: Range<Int>) -> ArraySlice<UInt8> {
    let slice = bytes[name]
    return slice.lastIndex(of: ASCIIByte.colon).map { slice[($0 + 1)...] } ?? slice
  }

  /// Returns a text with its references replaced by the characters that they stand for.
  func string(of text: XMLText) -> String {
    text.hasReferences ? XMLReference.replaced(in: bytes, text.range) : string(of: text.range)
  }

  func string(of range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Returns a name as a sentence shows it.
  func quoted(_ name: Range<Int>) -> String { OfficialText.quoted(bytes[name]) }

  /// The byte at an index, or 0, which is no character of XML, where the document has ended.
  func byte(at index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  /// Returns whether some bytes stand next.
  func isNext(_ word: StaticString) -> Bool {
    word.withUTF8Buffer { bytes[offset...].starts(with: $0) }
  }

  private mutating func end() -> XMLEvent {
    openNames.removeLast()
    return .end
  }

  private mutating func scanStartTag() throws(XMLSyntaxError) -> XMLTag {
    let start = offset
    offset += 1
    let name = try scanName()
    guard !openNames.isEmpty || !hasRoot else {
      throw error(at: start, "A second element stands beside the outermost one.")
    }
    guard openNames.count < Self.deepestNesting else {
      throw error(
        at: start,
        "More than \(Self.deepestNesting) elements stand inside one another."
      )
    }
    let attributes = try scanAttributes()
    if byte(at: offset) == ASCIIByte.slash {
      isEmptyElement = true
      offset += 1
    }
    guard byte(at: offset) == XMLByte.greater else {
      throw error(at: offset, "The tag \(quoted(name)) does not end as a tag does.")
    }
    offset += 1
    hasRoot = true
    openNames.append(name)
    return XMLTag(name: name, attributes: attributes, offset: start)
  }

  private mutating func scanEndTag() throws(XMLSyntaxError) {
    let start = offset
    offset += 2
    let name = try scanName()
    skipWhiteSpace()
    guard byte(at: offset) == XMLByte.greater else {
      throw error(at: offset, "The tag that ends \(quoted(name)) does not end as a tag does.")
    }
    offset += 1
    guard let due = openNames.last else {
      throw error(at: start, "A tag ends \(quoted(name)), but no element is open.")
    }
    guard bytes[due].elementsEqual(bytes[name]) else {
      throw error(
        at: start,
        "A tag ends \(quoted(name)) where \(quoted(due)) is open."
      )
    }
  }
}
