import MandateKit

extension CaseFile {
  /// Reads a case file from the bytes of a JSON document.
  ///
  /// Where the text is not JSON, that alone is reported: a slip there makes what follows, and what
  /// stands around it, mean something else. Otherwise everything that is wrong is, in the order of
  /// the document, up to 100,000 flaws; nothing is reported that merely follows from another flaw.
  ///
  /// - Throws: `InvalidDocumentError` with everything that is wrong, each with its line and column.
  public static func read(_ bytes: [UInt8]) throws(InvalidDocumentError) -> CaseFile {
    var file: CaseFile
    let findings: DocumentFindings
    do throws(JSONSyntaxError) {
      var decoder = try CaseDecoder(bytes)
      file = try decoder.caseFile()
      findings = DocumentFindings(decoder, bytes)
    } catch {
      throw InvalidDocumentError([DocumentError(error, in: bytes)])
    }
    guard findings.areComplete else { throw InvalidDocumentError(findings.joined(by: [])) }
    let names = SymbolIndex(file.document)
    let errors = DocumentCheck.errors(
      in: file.document,
      proposals: file.proposals,
      record: file.record,
      names: names
    )
    guard findings.isEmpty && errors.isEmpty else {
      throw InvalidDocumentError(findings.joined(by: errors))
    }
    file.checkedNames = names
    return file
  }
}

extension DocumentError {
  /// Creates the flaw of a document that is not JSON.
  init(_ error: JSONSyntaxError, in bytes: [UInt8]) {
    let path = JSONPathFinder.paths(toOffsets: [error.offset], in: bytes).first ?? JSONPath()
    self.init(
      Code(rawValue: error.code.rawValue) ?? .syntax,
      at: DocumentPath(path),
      line: error.line,
      column: error.column,
      error.sentence
    )
  }
}

extension DocumentPath {
  /// Creates the path that takes the same steps.
  init(_ path: JSONPath) {
    self.init(
      path.steps.map {
        switch $0 {
        case .key(let key): .key(key)
        case .index(let index): .entry(index)
        }
      }
    )
  }
}

extension JSONPath {
  /// Creates the path that takes the same steps.
  init(_ path: DocumentPath) {
    self.init(
      path.steps.map {
        switch $0 {
        case .key(let key): .key(key)
        case .entry(let entry): .index(entry)
        }
      }
    )
  }
}
