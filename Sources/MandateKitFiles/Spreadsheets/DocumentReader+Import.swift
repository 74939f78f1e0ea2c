import MandateKit

extension DocumentReader {
  /// Reads a document, or notes the breach of the syntax and returns `nil`.
  static func readOrNote<Value>(
    _ bytes: [UInt8],
    by schema: Schema<Value>,
    named name: String,
    _ errors: inout [ImportError]
  ) -> (value: Value, faults: DocumentFaults)? {
    do throws(InvalidDocumentError) {
      return try read(bytes, by: schema)
    } catch {
      errors += error.errors.map { ImportError($0, inFile: name) }
      return nil
    }
  }
}
