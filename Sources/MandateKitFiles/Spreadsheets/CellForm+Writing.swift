extension CellForm {
  /// Returns the text of a cell for a value, as ``write(_:dates:to:)`` reads it.
  func text(of value: JSONValue) -> String {
    switch (self, value) {
    case (.list(let element), .array(let values)), (.oneOrSeveral(let element), .array(let values)):
      CellList.text(of: values.map { element.text(of: $0) })
    case (.oneOrSeveral(let element), _): CellList.text(of: [element.text(of: value)])
    case (.datedNumbers, .array(let entries)):
      CellList.text(
        of: entries.map { entry in
          ["from", "patients"].compactMap { entry[$0].map { CellForm.text.text(of: $0) } }
            .joined(separator: " ")
        }
      )
    case (.json, _): String(decoding: value.bytes, as: UTF8.self)
    case (_, .string(let text)): text
    case (_, .number(let number)): String(number)
    case (_, .boolean(let value)): value ? "true" : "false"
    default: ""
    }
  }
}

extension JSONValue {
  /// The value under a key of an object, or `nil` where there is none.
  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
  }
}
