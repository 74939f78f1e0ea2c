import MandateKitExampleSupport
import MandateKit
import MandateKitFiles

/// The way from the paths of files to an import.
struct Importing {
  let usage: Usage

  /// Reads the files and imports them.
  func run() throws(UsageError) -> OrganisationImport {
    let listSizes: OrganisationFile? =
      if let path = usage.listSizes { try read(path) } else { nil }
    let crosswalk: OrganisationFile? =
      if let path = usage.crosswalk { try read(path) } else { nil }
    switch usage.organisations {
    case .tables(let practices, let networks, let partners):
      return OrganisationImport(
        practices: try read(practices),
        networks: try read(networks),
        partners: try read(partners),
        listSizes: listSizes,
        crosswalk: crosswalk,
        asOf: usage.asOf
      )
    case .register(let path):
      return OrganisationImport(
        register: try read(path),
        listSizes: listSizes,
        crosswalk: crosswalk,
        asOf: usage.asOf
      )
    }
  }

  /// The most bytes of an official file; the longest of them has a few million.
  private static let mostBytes = 1 << 30

  private func read(_ path: String) throws(UsageError) -> OrganisationFile {
    guard path != "-" else {
      throw UsageError("A file cannot be read from standard input. Give its path.")
    }
    let bytes = try Input.bytes(of: path, atMost: Importing.mostBytes + 1)
    guard bytes.count <= Importing.mostBytes else {
      throw UsageError("\(path) has more than 1 GiB. Give the path of an official file.")
    }
    return OrganisationFile(name: path, bytes: bytes)
  }
}
