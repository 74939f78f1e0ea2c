import MandateKit
import MandateKitFiles

/// Imports any bytes as official files, which a record separator divides, and as a register: a valid arrangement
/// comes of it, whatever they hold.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOfficialFiles(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  let parts = bytes.split(separator: 0x1E, maxSplits: 4, omittingEmptySubsequences: false)
  func file(_ place: Int) -> OrganisationFile {
    OrganisationFile(name: "file \(place)", bytes: place < parts.count ? Array(parts[place]) : [])
  }
  check(
    OrganisationImport(
      practices: file(0),
      networks: file(1),
      partners: file(2),
      listSizes: parts.count > 3 ? file(3) : nil,
      crosswalk: parts.count > 4 ? file(4) : nil,
      asOf: "2023-04-01"
    )
  )
  check(OrganisationImport(register: file(0), asOf: "2023-04-01"))
  return 0
}

private func check(_ imported: OrganisationImport) {
  do throws(InvalidDocumentError) {
    _ = try Governance(imported.document)
  } catch {
    preconditionFailure("An arrangement that is not valid was imported: \(error)")
  }
}
