/// A row of a CSV file: its fields as well-formed UTF-8, without their quotation marks.
package struct CSVRow: Sendable {
  /// The line on which the row begins, from 1.
  package let line: Int

  /// The fields: slices of the file, or copies of those that hold doubled quotation marks.
  var fields: [ArraySlice<UInt8>] = []

  /// The number of fields.
  package var count: Int { fields.count }

  /// The bytes of a field; empty if the row has no such field.
  package subscript(field: Int) -> ArraySlice<UInt8> {
    fields.indices.contains(field) ? fields[field] : []
  }

  /// Returns a field as a string; empty if the row has no such field.
  package func string(_ field: Int) -> String {
    String(decoding: self[field], as: UTF8.self)
  }

  /// Whether the row is an empty line.
  var isBlank: Bool { fields.count == 1 && fields[0].isEmpty }
}
