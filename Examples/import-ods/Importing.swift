import ExampleSupport
import MandateKit
import MandateKitFiles

/// The way from the paths of files to an import.
struct Importing {
  let usage: Usage

  /// Reads the files and imports them.
  func run() throws(UsageError) -> OrganisationImport {
    let practices = try read(usage.practices)
    let networks = try read(usage.networks)
    let partners = try read(usage.partners)
    let listSizes: OrganisationFile? =
      if let path = usage.listSizes { try read(path) } else { nil }
    let crosswalk: OrganisationFile? =
      if let path = usage.crosswalk { try read(path) } else { nil }
    return OrganisationImport(
      practices: practices,
      networks: networks,
      partners: partners,
      listSizes: listSizes,
      crosswalk: crosswalk,
      asOf: usage.asOf
    )
  }

  private func read(_ path: String) throws(UsageError) -> OrganisationFile {
    OrganisationFile(name: path, bytes: try Input.bytes(of: path, atMost: .max))
  }
}
