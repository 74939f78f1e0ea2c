import MandateKit
import MandateKitFiles
import MandateKitReports

/// A case file as read, and an answer as written: the only calls of `MandateKitFiles`.
struct CaseDocument {
  var arrangement: Arrangement
  var proposals: [Proposal]
  var record: Record

  /// Reads a case file.
  static func read(_ bytes: [UInt8]) throws(InvalidDocument) -> CaseDocument {
    // Becomes: let file = try CaseFile.read(bytes)
    //          return CaseDocument(file.arrangement, file.proposals, file.record)
    throw InvalidDocument([
      Flaw(.wrongSchema, at: DocumentPath(), "Case files cannot be read yet.")
    ])
  }

  /// Writes the answer file.
  static func json(of resolutions: [Resolution], _ names: Names) -> [UInt8] {
    // Becomes: AnswerFile.json(resolutions, names)
    []
  }

  /// Writes the file of what is wrong with a case file.
  static func json(of flaws: [Flaw]) -> [UInt8] {
    // Becomes: ErrorsFile.json(flaws)
    []
  }
}
