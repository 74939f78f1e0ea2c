extension Field {
  /// Returns the field with its meaning, and an example where one of another sort of text would mislead.
  ///
  /// - Parameters:
  ///   - meaning: The meaning, as a sentence.
  ///   - example: A text or a number that may stand there.
  /// - Returns: The field.
  func means(_ meaning: String, example: String? = nil) -> Field {
    var field = self
    field.remarks.meaning = meaning
    field.remarks.example = example
    return field
  }

  /// Returns the field, of which it is said that it may stand beside another alone; a limit says so to documents.
  func said(toStandBeside companion: String) -> Field {
    var field = self
    field.remarks.companion = companion
    return field
  }

  /// Returns the field, of whose list it is said that it has entries; the checks of the model say so to documents.
  var saidToHaveEntries: Field {
    var field = self
    if case .list(let element, _) = shape { field.shape = .list(element, isNonEmpty: true) }
    return field
  }
}
