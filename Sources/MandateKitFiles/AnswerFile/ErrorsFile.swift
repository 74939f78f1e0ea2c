import MandateKit

/// The errors of a document, as a JSON document of their own.
///
/// The format is `mandatekit/errors/1`. Its keys and codes are stable; its sentences may improve.
public enum ErrorsFile {
  /// The name of the format.
  public static let schema = "mandatekit/errors/1"

  /// Returns errors as the bytes of a JSON document.
  ///
  /// - Parameters:
  ///   - errors: The errors, in the order in which they are to stand.
  ///   - style: The layout of the document.
  /// - Returns: The bytes, which are UTF-8.
  public static func json(_ errors: [DocumentError], _ style: JSONStyle = .indented) -> [UInt8] {
    JSONWriter.document(style) { document.write(WrittenErrors(errors: errors), to: &$0) }
  }

  /// The schema of the whole document.
  static var document: Schema<WrittenErrors> { WrittenErrors.schema }
}

/// The object of an errors file.
struct WrittenErrors: Described {
  var errors: [DocumentError] = []

  static let schema = Schema("An errors file", WrittenErrors()) {
    Field(
      "schema",
      .required,
      .words([ErrorsFile.schema]),
      read: { (_, reader) throws(JSONSyntaxError) in
        try reader.schemaName(ErrorsFile.schema, of: "an errors file")
      },
      write: { $1.member("schema", ErrorsFile.schema) }
    )
    .means("The name and version of the format.")
    Field("errors", .list(.object(by: error))) { $1(&$0.errors) }
      .means("The errors, in the order of the document.")
  }

  private static let error = Schema("An error", DocumentError(.syntax, at: DocumentPath(), "")) {
    Field("code", .word(unread: .syntax)) { $1(&$0.code) }
      .means("The code.")
    // A path is written as its text, which is not taken apart again.
    Field(
      "path",
      .required,
      .text,
      set: { $0.path = DocumentPath([.key($1)]) },
      get: { $0.path.description }
    )
    .means(
      "The path of the value with the error, empty for the document itself.",
      example: "governance.memberships[3].of"
    )
    Field("line", optional: .number) { $1(&$0.line) }
      .means("The line of the value, from 1.")
    Field("column", optional: .number) { $1(&$0.column) }
      .means("The column of the value, from 1.")
    Field("sentence", .text) { $1(&$0.sentence) }
      .means("What is wrong and what to do about it.")
  }
}
