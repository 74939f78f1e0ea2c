/// A row of a CSV file: its fields as bytes, without their quotation marks.
///
/// The bytes are well-formed UTF-8. No string is made of a field until one is asked for.
package struct CSVRow: Sendable {
  /// The line on which the row begins, from 1.
  package internal(set) var line = 1

  /// The fields one after the other, each followed by one byte that belongs to none.
  var bytes: [UInt8] = []
  /// Where each field ends.
  var ends: [Int] = []

  /// The number of fields.
  package var count: Int { ends.count }

  /// The bytes of a field; none where the row has no such field.
  package subscript(field: Int) -> ArraySlice<UInt8> {
    guard ends.indices.contains(field) else { return [] }
    return bytes[(field == 0 ? 0 : ends[field - 1] + 1)..<ends[field]]
  }

  /// Returns a field as a string; empty where the row has no such field.
  package func string(_ field: Int) -> String {
    String(decoding: self[field], as: UTF8.self)
  }

  /// Where the field that is being read begins.
  var openField: Int { ends.last.map { $0 + 1 } ?? 0 }

  /// Whether the row is a line with nothing on it.
  var isBlank: Bool { ends.count == 1 && bytes.count == 1 }

  /// Ends the field that is being read.
  mutating func endField() {
    ends.append(bytes.count)
    bytes.append(ASCIIByte.comma)
  }

  /// Makes the row empty but keeps its memory.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }

  /// Whether every field is well-formed UTF-8.
  ///
  /// The byte between two fields is of the ASCII alphabet, so that no sequence spans them.
  var isUTF8: Bool {
    var index = 0
    while index < bytes.count {
      let length = UTF8Sequence.length(at: index, in: bytes)
      guard length > 0 else { return false }
      index += length
    }
    return true
  }
}
