import MandateKitExampleSupport

/// A case file and the name by which errors in it are told.
struct CaseBytes {
  let name: String
  let bytes: [UInt8]

  /// Reads a file, standard input for `-`, or a bundled case if there is no path.
  init(_ usage: Usage) throws(UsageError) {
    if let path = usage.path {
      name = path
      bytes = try Input.bytes(of: path)
    } else if usage.isBroken {
      name = "broken-case.json"
      bytes = PackageResources.broken_case_json
    } else {
      name = "bundled-case.json"
      bytes = PackageResources.bundled_case_json
    }
  }
}
