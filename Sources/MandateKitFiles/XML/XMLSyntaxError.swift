/// Why a sequence of bytes is not an XML document that this library reads.
struct XMLSyntaxError: Error, Hashable, Sendable {
  /// The sorts of what can be wrong.
  enum Kind: Hashable, Sendable {
    /// The text breaks the grammar of XML, nests too deep or has a document type with declarations.
    case syntax
    /// The text is not UTF-8, or says that it is not.
    case notUTF8
    /// The document has more than `XMLCursor.largestDocument` bytes.
    case tooLarge
  }

  let kind: Kind
  /// The offset of the first byte of what cannot be accepted, from 0.
  let offset: Int
  /// What is wrong, in one sentence.
  let sentence: String

  init(_ kind: Kind, at offset: Int, _ sentence: String) {
    self.kind = kind
    self.offset = offset
    self.sentence = sentence
  }
}
