/// A string or a key as it stands in a document, not yet made into a `String`.
///
/// Its bytes have been checked: they are well-formed UTF-8 with well-formed escapes. A key is
/// best told by a pattern, which compares bytes and allocates no string:
///
/// ```swift
/// switch key {
/// case "id": …
/// default: report(unknownKey: key.string)
/// }
/// ```
package struct JSONText: Sendable {
  let document: [UInt8]
  let extent: JSONTextExtent

  /// The offset of the opening quotation mark.
  package var offset: Int { extent.start - 1 }

  /// Whether the text is written with escapes, so that its bytes are not those of its value.
  package var hasEscapes: Bool { extent.hasEscapes }

  /// The bytes of the value where it is written without escapes; `nil` where it has any.
  package var plainBytes: ArraySlice<UInt8>? {
    extent.hasEscapes ? nil : document[extent.start..<extent.end]
  }

  /// The value, its escapes decoded.
  package var string: String { extent.string(in: document) }

  /// The number of bytes between the quotation marks, as they are written.
  var length: Int { extent.end - extent.start }

  /// The value of no more than the first bytes between the quotation marks.
  ///
  /// What it ends with may be cut apart, but no escape is.
  func start(bytes limit: Int) -> String {
    guard length > limit else { return string }
    var end = extent.start
    while end < extent.start + limit {
      let isEscape = document[end] == ASCIIByte.backslash
      end = (isEscape ? JSONEscape(at: end, in: document)?.end : nil) ?? end + 1
    }
    let extent = JSONTextExtent(start: extent.start, end: end, hasEscapes: extent.hasEscapes)
    return JSONText(document: document, extent: extent).string
  }

  /// Whether the value has just the bytes of a literal; no canonical equivalence is applied.
  package func matches(_ literal: StaticString) -> Bool {
    if extent.hasEscapes {
      return literal.withUTF8Buffer { string.utf8.elementsEqual($0) }
    }
    let count = extent.end - extent.start
    guard count == literal.utf8CodeUnitCount else { return false }
    return literal.withUTF8Buffer { expected in
      var index = 0
      while index < count {
        if document[extent.start + index] != expected[index] { return false }
        index += 1
      }
      return true
    }
  }

  /// Lets a text stand in a `switch` over literals.
  package static func ~= (literal: StaticString, text: JSONText) -> Bool {
    text.matches(literal)
  }
}
