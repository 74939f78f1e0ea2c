import MandateKit

extension DocumentReader {
  /// Reads the name of the format and compares it with the one that this version reads.
  ///
  /// - Parameters:
  ///   - schema: The name of the format.
  ///   - document: The sort of document that has it: "a case file".
  /// - Throws: A breach of the syntax.
  mutating func schemaName(
    _ schema: String,
    of document: StaticString
  ) throws(JSONSyntaxError) {
    guard let extent = try text(.string) else { return }
    guard !extent.string(in: cursor.bytes).utf8.elementsEqual(schema.utf8) else { return }
    let text = cursor.text(extent)
    note(
      .wrongSchema,
      at: text.offset,
      "The schema \(quoted(text)) is not one that this version reads: write `\(schema)`, the"
        + " schema of \(document)."
    )
  }
}
