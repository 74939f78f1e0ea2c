import MandateKit
import MandateKitExampleSupport
import MandateKitFiles

/// The errors of a document, with the name of its file.
struct FileErrors: Error {
  let errors: [DocumentError]
  /// The name of the file.
  let file: String
  /// Whether they are written as JSON on standard output, rather than as sentences on standard error.
  var areWrittenAsJSON = false

  /// The exit status of a command that was given a document with errors.
  static let status: Int32 = 1

  /// Tells the errors, and returns the exit status.
  func complain() -> Int32 {
    if areWrittenAsJSON {
      Output.write(ErrorsFile.json(errors))
    } else {
      Output.complain(errors.lazy.map { $0.description(inFile: file) })
    }
    return FileErrors.status
  }
}
