import MandateKit

/// Why a sequence of bytes is not a JSON document that this library reads.
package struct JSONSyntaxError: Error, Hashable, Sendable {
  /// What sort of thing is wrong.
  package enum Code: String, Hashable, Sendable, CaseIterable {
    /// The text breaks the grammar of JSON (RFC 8259).
    case syntax
    /// The text is not well-formed UTF-8.
    case invalidUTF8
    /// Objects and arrays stand more than `JSONCursor.deepestNesting` levels inside one another.
    case nestingTooDeep
    /// The document has more than `JSONCursor.largestDocument` bytes.
    case tooLarge
  }

  package let code: Code

  /// The offset of the first byte that cannot be accepted, from 0.
  ///
  /// For a string that is never closed, this is its opening quotation mark; for a document that
  /// is cut short elsewhere, the number of its bytes.
  package let offset: Int

  /// The path of what was being read there.
  package let path: DocumentPath

  /// The same place as a line and a column.
  package let position: JSONPosition

  /// What is wrong and what to do about it, in one sentence.
  package let sentence: String

  package var line: Int { position.line }
  package var column: Int { position.column }

  init(
    _ code: Code,
    at offset: Int,
    _ path: DocumentPath,
    in bytes: [UInt8],
    _ sentence: String
  ) {
    self.code = code
    self.offset = offset
    self.path = path
    self.position = JSONPosition(offset: offset, in: bytes)
    self.sentence = sentence
  }
}
