import MandateKit

/// A reader of a document that follows a schema, which gathers all faults on its way.
///
/// Where a value, or a part of it, cannot be read, that is noted, and a value that says as little
/// as can be takes its place: entries keep their numbers, and the reading goes on. Only a breach of
/// JSON's syntax throws.
struct DocumentReader {
  /// The most faults that are kept.
  static let mostFaults = Limits.mostErrors
  /// The most entries that a list may have.
  static let mostEntries = Limits.mostEntries

  /// The document, read up to some place.
  var cursor: JSONCursor
  /// The faults found so far, in the order found.
  private(set) var faults: [Fault] = []
  /// Whether no more faults are kept, so that reading on is of use for the syntax alone.
  private(set) var isFull = false
  private var weight = 0

  /// Reads a whole document by its schema.
  ///
  /// - Returns: The value, and all faults but breaches of the syntax.
  /// - Throws: `InvalidDocumentError` with the one breach of the syntax that ended the reading.
  static func read<Value>(
    _ bytes: [UInt8],
    by schema: Schema<Value>
  ) throws(InvalidDocumentError) -> (value: Value, faults: DocumentFaults) {
    try read(bytes) { (reader) throws(JSONSyntaxError) in
      var value = schema.blank
      _ = try reader.read(schema, into: &value)
      return value
    }
  }

  /// Reads a whole document that is one value of a format.
  ///
  /// - Returns: The value.
  /// - Throws: `InvalidDocumentError` with all faults, or with the breach of the syntax that ended the
  ///   reading.
  static func read<Value>(
    _ bytes: [UInt8],
    by format: Format<Value>
  ) throws(InvalidDocumentError) -> Value {
    let (value, faults) = try read(bytes) { (reader) throws(JSONSyntaxError) in
      try format.read(&reader)
    }
    guard let value, faults.isEmpty else { throw InvalidDocumentError(faults.joined(by: [])) }
    return value
  }

  /// Reads a whole document, whose value a closure reads.
  private static func read<Value>(
    _ bytes: [UInt8],
    _ value: (inout DocumentReader) throws(JSONSyntaxError) -> Value
  ) throws(InvalidDocumentError) -> (value: Value, faults: DocumentFaults) {
    do throws(JSONSyntaxError) {
      var reader = DocumentReader(cursor: try JSONCursor(bytes))
      let value = try value(&reader)
      try reader.cursor.finish()
      return (value, DocumentFaults(reader.faults, areComplete: !reader.isFull, in: bytes))
    } catch {
      throw InvalidDocumentError([DocumentError(error)])
    }
  }

  private init(cursor: JSONCursor) {
    self.cursor = cursor
  }

  /// Notes a fault of the value or the key that was reached last, or of one of its keys.
  ///
  /// Faults deep in the document have long paths and so weigh more: what is kept is bounded.
  ///
  /// - Parameters:
  ///   - code: The code of the fault.
  ///   - offset: The place in the document, or `nil` where only the path is known.
  ///   - key: The key of the value that is at fault, or `nil` for the value itself.
  ///   - isUnread: Whether the value could not be read.
  ///   - sentence: The sentence.
  mutating func note(
    _ code: DocumentError.Code,
    at offset: Int?,
    key: String? = nil,
    isUnread: Bool = true,
    _ sentence: @autoclosure () -> String
  ) {
    guard !isFull else { return }
    var path = cursor.path
    if let key { path.steps.append(.key(key)) }
    faults.append(
      Fault(error: DocumentError(code, at: path, sentence()), offset: offset, isUnread: isUnread)
    )
    weight += 1 + cursor.depth
    isFull =
      faults.count >= DocumentReader.mostFaults || weight >= 10 * DocumentReader.mostFaults
  }
}

extension DocumentError {
  /// Creates the flaw of a document that is not JSON.
  init(_ error: JSONSyntaxError) {
    self.init(
      Code(rawValue: error.code.rawValue) ?? .syntax,
      at: error.path,
      line: error.line,
      column: error.column,
      error.sentence
    )
  }
}
