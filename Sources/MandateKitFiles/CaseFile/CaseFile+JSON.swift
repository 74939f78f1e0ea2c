import MandateKit

extension CaseFile {
  /// Reads a case file from the bytes of a JSON document.
  ///
  /// Where the text is not JSON, that alone is reported: a slip there makes what follows, and what
  /// stands around it, mean something else. Otherwise everything that is wrong is, in the order of
  /// the document, up to 100,000 errors; what merely follows from another error is left out.
  ///
  /// - Throws: `InvalidDocumentError` with everything that is wrong, each with its line and column.
  public static func read(_ bytes: [UInt8]) throws(InvalidDocumentError) -> CaseFile {
    var (file, faults) = try DocumentReader.read(bytes, by: document)
    guard faults.areComplete else { throw InvalidDocumentError(faults.joined(by: [])) }
    let names = SymbolIndex(file.document)
    let errors = file.errors(names, isRead: faults.isEmpty)
    guard faults.isEmpty && errors.isEmpty else {
      throw InvalidDocumentError(faults.joined(by: errors))
    }
    file.checkedNames = names
    return file
  }

  /// Returns everything that is wrong with the file.
  ///
  /// - Parameters:
  ///   - names: The names of the document.
  ///   - acts: Further acts, which stand on the record after its own.
  ///   - isRead: Whether all of the file could be read; if not, the catalogue is not looked at.
  /// - Returns: The errors, by the paths of a case file.
  func errors(
    _ names: SymbolIndex,
    adding acts: [Act] = [],
    isRead: Bool
  ) -> [DocumentError] {
    let errors =
      DocumentCheck.errors(
        in: document,
        proposals: proposals,
        record: acts.isEmpty ? record : ActRecord(record.acts + acts),
        names: names
      ) + setsNamedTwice()
    return isRead && errors.isEmpty ? catalogueErrors(names) : errors
  }

  /// Returns the case file as the bytes of a JSON document.
  ///
  /// Keys stand in the order in which the format lists them; what the format supplies where it is
  /// left out is left out. Equal values give equal bytes.
  public func json(_ style: JSONStyle = .indented) -> [UInt8] {
    JSONWriter.document(style) { CaseFile.document.write(self, to: &$0) }
  }
}
