import MandateKit

extension CaseFile {
  /// Checks the file and makes it ready to resolve, with the catalogue's provisions after its own.
  ///
  /// A file that was read, and not changed since, is not checked a second time.
  ///
  /// - Throws: `InvalidDocumentError` with everything that is wrong.
  public func docket() throws(InvalidDocumentError) -> Docket {
    let document = documentWithCatalogue
    guard let checkedNames else {
      return try Docket(governance: Governance(document), proposals: proposals, record: record)
    }
    return Docket(
      governance: Governance(checked: document, names: checkedNames),
      checked: proposals,
      record: record
    )
  }
}
