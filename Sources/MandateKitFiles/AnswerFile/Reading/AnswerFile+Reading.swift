import MandateKit

extension AnswerFile {
  /// Reads the answers of an answer file.
  ///
  /// Where the text is not JSON, that alone is reported. Otherwise everything that is wrong is, in the
  /// order of the document, up to 100,000 errors: unknown, duplicate and missing keys, `null` where the
  /// format has none, values of another sort, and numbers of votes that contradict the voters. Whether
  /// the answers are right is not asked.
  ///
  /// - Parameter bytes: The document, whose objects and arrays stand at most 64 levels inside one another.
  /// - Returns: The answers in their order, none where the file has none.
  /// - Throws: `InvalidDocumentError` with everything that is wrong, each with its line and column.
  /// - Complexity: O(bytes).
  public static func read(_ bytes: [UInt8]) throws(InvalidDocumentError) -> [Answer] {
    try DocumentReader.read(bytes, by: .object(WrittenAnswers.self)).resolutions
  }

  /// Returns answers as a JSON document, all of it in memory.
  ///
  /// - Parameter answers: The answers, in the order in which they are to stand.
  /// - Returns: The bytes of the document; of answers that were read, those that were read, where they
  ///   were written by this library.
  /// - Complexity: O(bytes returned).
  public static func json(_ answers: [Answer]) -> [UInt8] {
    JSONWriter.document {
      WrittenAnswers.schema.write(WrittenAnswers(resolutions: answers), to: &$0)
    }
  }
}

/// The object of an answer file.
struct WrittenAnswers: Described {
  var resolutions: [AnswerFile.Answer] = []

  static let schema = Schema("An answer file", WrittenAnswers()) {
    Field(
      "schema",
      .required,
      .words([AnswerFile.schema]),
      read: { (_, reader) throws(JSONSyntaxError) in
        try reader.schemaName(AnswerFile.schema, of: "an answer file")
      },
      write: { $1.member("schema", AnswerFile.schema) }
    )
    .means("The name and version of the format.")
    Field("resolutions", .list(of: AnswerFile.Answer.self)) { $1(&$0.resolutions) }
      .means("The answers, one for each proposal asked about.")
  }
}

extension AnswerFile {
  /// The schema of the whole document.
  static var document: Schema<WrittenAnswers> { WrittenAnswers.schema }
}
