/// The flaws found so far, in the order of the document.
///
/// No more than ``most`` are kept, so that a document that is wrong in every line is reported on
/// in memory that has a bound. Paths and sentences are made only for flaws that are kept.
struct DocumentErrorList {
  /// The most flaws that one report holds.
  static let most = 100_000

  private(set) var errors: [DocumentError] = []

  /// How many flaws there are.
  var count: Int { errors.count }

  /// Adds a flaw at the end, or at a place among those already found.
  mutating func add(
    _ code: DocumentError.Code,
    at path: @autoclosure () -> DocumentPath,
    before position: Int? = nil,
    _ sentence: @autoclosure () -> String
  ) {
    guard errors.count < DocumentErrorList.most else { return }
    errors.insert(DocumentError(code, at: path(), sentence()), at: position ?? errors.count)
  }
}
