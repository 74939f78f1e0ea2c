import MandateKitFiles

extension England {
  /// The case file that is measured.
  var caseFile: CaseFile {
    CaseFile(document: document, proposals: proposals, record: record)
  }
}
