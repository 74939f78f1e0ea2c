import MandateKitExampleSupport
import MandateKit
import MandateKitFiles

/// The way from the paths of files to an import.
struct Importing {
  let usage: Usage

  /// Reads the files and imports them.
  func run() throws(UsageError) -> OrganisationImport {
    var releases: [OrganisationRelease] = []
    for release in usage.releases {
      releases.append(
        OrganisationRelease(
          date: release.date,
          practices: try read(release.practices),
          networks: try read(release.networks),
          partners: try read(release.partners)
        )
      )
    }
    var listSizes: [OrganisationFile] = []
    for sizes in usage.listSizes {
      var file = try read(sizes.path)
      file.date = sizes.countedOn
      listSizes.append(file)
    }
    if let register = usage.register {
      return OrganisationImport(
        register: try read(register),
        listSizes: listSizes,
        crosswalk: try read(usage.crosswalk),
        asOf: usage.asOf
      )
    }
    return OrganisationImport(
      releases: releases,
      listSizes: listSizes,
      crosswalk: try read(usage.crosswalk),
      asOf: usage.asOf
    )
  }

  private func read(_ path: String?) throws(UsageError) -> OrganisationFile? {
    guard let path else { return nil }
    return try read(path) as OrganisationFile
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
