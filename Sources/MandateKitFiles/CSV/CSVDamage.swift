/// That a row of a CSV file cannot be read.
package struct CSVDamage: Error, Hashable, Sendable {
  /// What is wrong with the row.
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

  /// What is wrong.
  package let kind: Kind
  /// The line, from 1: that of the opening quotation mark where a quoted field is damaged, else
  /// that on which the damage stands.
  package let line: Int
}
