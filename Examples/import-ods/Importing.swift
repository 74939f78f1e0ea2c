import Foundation
import MandateKit
import MandateKitFiles

/// The way from paths of files to what was imported of them.
struct Importing {
  let usage: Usage

  /// What came of it.
  struct Result {
    let organisations: OrganisationImport
    /// What was found; where nothing is written, why not.
    let findings: [ImportFinding]
    /// Why nothing is written, or nothing where something is.
    let refusal: String?
  }

  /// Reads the files, piece by piece, and imports them.
  func run() throws(UsageError) -> Result {
    let practices = try read(PracticeFile(name: usage.practices))
    let networks = try read(NetworkFile(name: usage.networks))
    let partners = try read(PartnerFile(name: usage.partners))
    let listSizes: ListSizeFile? =
      if let path = usage.listSizes { try read(ListSizeFile(name: path)) } else { nil }
    let crosswalk: CrosswalkFile? =
      if let path = usage.crosswalk { try read(CrosswalkFile(name: path)) } else { nil }
    let organisations = OrganisationImport(
      practices: practices,
      networks: networks,
      partners: partners,
      listSizes: listSizes,
      crosswalk: crosswalk,
      asOf: usage.asOf
    )
    let unreadable = [
      practices.isReadable ? nil : practices.name,
      networks.isReadable ? nil : networks.name,
      partners.isReadable ? nil : partners.name,
      listSizes?.isReadable ?? true ? nil : listSizes?.name,
      crosswalk?.isReadable ?? true ? nil : crosswalk?.name,
    ].compactMap { $0 }
    guard unreadable.isEmpty else {
      return Result(
        organisations: organisations,
        findings: organisations.findings.filter {
          $0.severity == .error && unreadable.contains($0.file)
        },
        refusal: "Nothing was written: \(unreadable.joined(separator: ", ")) could not be read."
      )
    }
    return Result(
      organisations: organisations,
      findings: organisations.findings,
      refusal: nil
    )
  }

  private func read<Row>(
    _ file: OrganisationFile<Row>
  ) throws(UsageError) -> OrganisationFile<Row> {
    var file = file
    do {
      let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: file.name))
      defer { try? handle.close() }
      while let chunk = try handle.read(upToCount: 1 << 18), !chunk.isEmpty {
        file.feed([UInt8](chunk))
      }
    } catch {
      throw UsageError("\(file.name) cannot be read. Check that the file exists and may be opened.")
    }
    file.finish()
    Output.note("Read \(file.name): \(file.rows.count) rows.")
    return file
  }
}
