import MandateKit

extension CaseFile {
  /// Checks the file and makes it ready to resolve, the catalogue's provisions behind its own.
  ///
  /// A file that was read, and not changed since, is not checked a second time, except for what its
  /// own provisions and the catalogue's make together.
  ///
  /// - Throws: `InvalidDocument` with everything that is wrong.
  public func docket() throws(InvalidDocument) -> Case {
    var arrangement = arrangement
    arrangement.provisions += catalogue.flatMap { ShippedProvisions.set(named: $0) ?? [] }
    guard let checkedNames else {
      return try Case(governance: Governance(arrangement), proposals: proposals, record: record)
    }
    if !catalogue.isEmpty {
      let flaws = DocumentCheck.flaws(inProvisionsOf: arrangement, names: checkedNames)
      guard flaws.isEmpty else { throw InvalidDocument(flaws) }
    }
    return Case(
      governance: Governance(checked: arrangement, names: checkedNames),
      checked: proposals,
      record: record
    )
  }
}
