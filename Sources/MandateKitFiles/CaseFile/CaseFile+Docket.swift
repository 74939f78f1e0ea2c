import MandateKit

extension CaseFile {
  /// Checks the file and makes it ready to resolve, the catalogue's provisions behind its own.
  ///
  /// - Throws: `InvalidDocument` with everything that is wrong. A file that was read, and not
  ///   changed since, is valid.
  public func docket() throws(InvalidDocument) -> Case {
    var arrangement = arrangement
    arrangement.provisions += catalogue.flatMap { ShippedProvisions.set(named: $0) ?? [] }
    return try Case(governance: Governance(arrangement), proposals: proposals, record: record)
  }
}
