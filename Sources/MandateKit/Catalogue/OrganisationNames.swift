/// The names of the organisations of one kind, by code.
struct OrganisationNames: Sendable {
  let kind: BodyKind
  private let names: [String: String]

  /// Reads names.
  ///
  /// - Parameters:
  ///   - kind: The kind of all of them.
  ///   - prefix: What stands before each name.
  ///   - suffix: What stands after each name.
  ///   - text: A code, a blank and a name for each, separated by semicolons and line breaks.
  init(kind: BodyKind, prefix: String = "", suffix: String = "", _ text: String) {
    self.kind = kind
    var names: [String: String] = [:]
    for entry in SuccessionTable.entries(of: text) {
      guard let blank = entry.utf8.firstIndex(of: UInt8(ascii: " ")) else { continue }
      let name = entry[entry.index(after: blank)...]
      names[String(entry[..<blank])] = prefix + name + suffix
    }
    self.names = names
  }

  /// The codes, sorted.
  var codes: [String] { names.keys.sorted { UTF8Order.precedes($0, $1) } }

  /// Returns the organisation with a code; one whose name is not known is called by it.
  func organisation(_ code: String) -> Catalogue.Organisation {
    Catalogue.Organisation(Body.ID(code), kind: kind, name: names[code] ?? code)
  }
}
