/// An error of one row of a CSV file.
package struct CSVDamage: Error, Hashable, Sendable {
  /// The kinds of errors.
  package enum Kind: Hashable, Sendable, CaseIterable {
    /// A quotation mark stands inside a field that does not begin with one.
    case strayQuote
    /// Something other than a comma or the end of the line follows a closing quotation mark.
    case textAfterQuote
    /// A quotation mark is never closed.
    case unterminatedQuote
    /// A field or the row is longer than a reader takes.
    case tooLong
    /// The bytes are not UTF-8.
    case notUTF8
  }

  /// The kind of the error.
  package let kind: Kind
  /// The line of the error, from 1; in a quoted field, the line of its opening quotation mark.
  package let line: Int
}
