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
    JSONWriter.document(style) { writer in
      writer.object { json in
        json.member("schema", schema)
        json.key("errors")
        json.array(of: errors) { json, error in
          json.object { json in
            json.member("code", error.code)
            json.member("path", error.path.description)
            json.optional("line", error.line)
            json.optional("column", error.column)
            json.member("sentence", error.sentence)
          }
        }
      }
    }
  }
}
