/// The errors found so far, in the order of the document.
///
/// At most ``Limits/mostErrors`` are kept, so that a report on a document with an error in every line
/// has bounded size. Paths and sentences are made only for errors that are kept.
struct DocumentErrorList {
  private(set) var errors: [DocumentError] = []

  /// The number of errors.
  var count: Int { errors.count }

  /// A Boolean value that is true if there are no errors.
  var isEmpty: Bool { errors.isEmpty }

  /// Adds an error at the end, or before the error with a given index.
  mutating func add(
    _ code: DocumentError.Code,
    at path: @autoclosure () -> DocumentPath,
    before index: Int? = nil,
    _ sentence: @autoclosure () -> String
  ) {
    guard errors.count < Limits.mostErrors else { return }
    errors.insert(DocumentError(code, at: path(), sentence()), at: index ?? errors.count)
  }
}
