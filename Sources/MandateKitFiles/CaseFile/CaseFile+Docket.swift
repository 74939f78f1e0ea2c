import MandateKit

extension CaseFile {
  /// Checks the file and makes it ready to resolve, with the catalogue's provisions after its own.
  ///
  /// A file that was read, and not changed since, is not checked a second time, except for what its
  /// own provisions and the catalogue's make together.
  ///
  /// - Throws: `InvalidDocumentError` with everything that is wrong.
  public func docket() throws(InvalidDocumentError) -> Docket {
    var document = document
    document.provisions += catalogue.flatMap { ShippedProvisions.set(named: $0) ?? [] }
    guard let checkedNames else {
      return try Docket(governance: Governance(document), proposals: proposals, record: record)
    }
    if !catalogue.isEmpty {
      let errors = DocumentCheck.errors(inProvisionsOf: document, names: checkedNames)
      guard errors.isEmpty else { throw InvalidDocumentError(errors) }
    }
    return Docket(
      governance: Governance(checked: document, names: checkedNames),
      checked: proposals,
      record: record
    )
  }
}
