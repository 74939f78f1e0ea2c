import MandateKit

extension Field {
  /// Returns the field with a limit on where its key may stand at all.
  ///
  /// - Parameters:
  ///   - code: The code of the flaw where the key stands elsewhere.
  ///   - sentence: The sentence of that flaw.
  ///   - isMisplaced: Returns whether the key may not stand in the object that was read.
  /// - Returns: The field.
  func refused(
    _ code: DocumentError.Code,
    _ sentence: String,
    where isMisplaced: @escaping @Sendable (Value) -> Bool
  ) -> Field {
    var field = self
    field.settle = { value, isThere, reader in
      guard isThere, isMisplaced(value) else { return }
      reader.note(code, at: nil, key: key, isUnread: false, sentence)
    }
    return field
  }

  /// Returns the field, whose key may not stand beside another.
  ///
  /// Where it does, what stands under it counts as not read.
  func excluding(_ other: String, _ sentence: String) -> Field {
    var field = self
    field.exclusion = (other, sentence)
    return field
  }
}
