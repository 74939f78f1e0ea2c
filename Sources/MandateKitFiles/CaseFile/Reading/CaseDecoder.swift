import MandateKit

/// A reader of the types of a case file, which gathers all faults on its way.
///
/// Each type has a function that reads the value that is due. Where the value, or a part of it,
/// cannot be read, that is noted, and a harmless placeholder takes its place: entries keep their
/// numbers, and the reading goes on. Only a breach of JSON's syntax throws.
struct CaseDecoder {
  /// The most faults that are kept.
  static let mostFaults = 100_000
  /// The most entries that a list may have.
  static let mostEntries = 1_000_000

  /// The document, read up to somewhere.
  var cursor: JSONCursor
  /// What has been found so far, in the order found.
  private(set) var faults: [Fault] = []
  /// The sorts of names of which some could not be read.
  ///
  /// A reference to such a name may be right although nothing of that name is known.
  var unreadableNames: NameSorts = []
  private var weight = 0

  /// Creates a reader that stands before the one value of a document.
  init(_ bytes: [UInt8]) throws(JSONSyntaxError) {
    cursor = try JSONCursor(bytes)
  }

  /// Whether no more faults are kept, so that it is no use to read on except for the syntax.
  private(set) var isFull = false

  /// Notes a fault.
  ///
  /// Faults deep in the document have long paths and so weigh more: what is kept is bounded.
  mutating func note(
    _ code: DocumentError.Code,
    at offset: Int,
    missingKey: String? = nil,
    leavesPlaceholder: Bool = true,
    _ sentence: @autoclosure () -> String
  ) {
    guard !isFull else { return }
    faults.append(
      Fault(
        code: code,
        offset: offset,
        missingKey: missingKey,
        leavesPlaceholder: leavesPlaceholder,
        sentence: sentence()
      )
    )
    weight += 1 + cursor.depth
    isFull = faults.count >= CaseDecoder.mostFaults || weight >= 10 * CaseDecoder.mostFaults
  }
}
