import MandateKit

/// A column of a spreadsheet, which is a key of the case file, or a key of an object under one.
struct SpreadsheetColumn: Sendable {
  /// The key; where it stands in an object under another key, that key and then this one.
  let keys: [String]
  /// How its cells are written.
  let form: CellForm
  /// Whether no row may leave it empty.
  let isRequired: Bool
  /// The meaning of the key, as a sentence.
  let meaning: String

  /// The header: the keys with a dot between them.
  var header: String { keys.joined(separator: ".") }

  /// The columns for the objects of a shape: one for each key, but where an object with single values alone stands
  /// under a key, one for each of its keys.
  static func columns(of shape: ObjectShape) -> [SpreadsheetColumn] {
    shape.fields.flatMap { field in
      if case .object(let part) = field.shape, part().isFlat {
        return part().fields.map { inner in
          SpreadsheetColumn(
            keys: [field.key, inner.key],
            form: CellForm(inner.shape),
            isRequired: false,
            meaning: inner.remarks.meaning
          )
        }
      }
      return [
        SpreadsheetColumn(
          keys: [field.key],
          form: CellForm(field.shape),
          isRequired: field.presence == .required,
          meaning: field.remarks.meaning
        )
      ]
    }
  }
}

extension ObjectShape {
  /// Whether every key holds a single value.
  fileprivate var isFlat: Bool {
    fields.allSatisfy { field in
      switch field.shape {
      case .text, .words, .boolean, .wholeNumber: true
      case .null, .list, .object, .oneOf, .measure: false
      }
    }
  }
}
