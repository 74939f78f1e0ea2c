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
    var errors =
      DocumentCheck.errors(
        in: file.document,
        proposals: file.proposals,
        record: file.record,
        names: names
      ) + file.setsNamedTwice()
    if faults.isEmpty && errors.isEmpty { errors = file.catalogueErrors(names) }
    guard faults.isEmpty && errors.isEmpty else {
      throw InvalidDocumentError(faults.joined(by: errors))
    }
    file.checkedNames = names
    return file
  }

  /// Returns the case file as the bytes of a JSON document.
  ///
  /// Keys stand in the order in which the format lists them; what the format supplies where it is
  /// left out is left out. Equal values give equal bytes.
  public func json(_ style: JSONStyle = .indented) -> [UInt8] {
    JSONWriter.document(style) { CaseFile.document.write(self, to: &$0) }
  }
}
