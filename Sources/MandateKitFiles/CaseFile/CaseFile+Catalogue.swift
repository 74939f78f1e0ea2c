import MandateKit

extension CaseFile {
  /// The document with the provisions of the catalogue after its own, each set once, and with the grants
  /// that the law does not allow.
  var documentWithCatalogue: GovernanceDocument {
    var document = documentWithProvisions
    document.grantRules = ShippedProvisions.grantRules(ofSetsNamed: catalogue)
    return document
  }

  /// The document with the provisions of the catalogue after its own, each set once.
  var documentWithProvisions: GovernanceDocument {
    var document = document
    var named: Set<String> = []
    for name in catalogue where named.insert(name).inserted {
      document.provisions += ShippedProvisions.set(named: name) ?? []
    }
    return document
  }

  /// Returns the sets that are named again, by their places in the file.
  func setsNamedTwice() -> [DocumentError] {
    var named: Set<String> = []
    return catalogue.enumerated().compactMap { entry, name in
      named.insert(name).inserted
        ? nil
        : DocumentError(
          .duplicateEntry,
          at: CaseFile.cataloguePath[entry],
          "The provision set `\(name)` is named twice: remove one of the two."
        )
    }
  }

  /// Returns what is wrong with the document's own provisions and those of the catalogue together.
  ///
  /// What is wrong with a provision of the catalogue is said of the entry that names its set.
  func catalogueErrors(_ names: SymbolIndex) -> [DocumentError] {
    guard !catalogue.isEmpty else { return [] }
    let own = document.provisions.count
    let entries = catalogue.indices.flatMap { entry in
      (ShippedProvisions.set(named: catalogue[entry]) ?? []).map { _ in entry }
    }
    return DocumentCheck.errors(inProvisionsOf: documentWithCatalogue, names: names).map { error in
      var error = error
      if error.path.steps.count > 2, case .entry(let provision) = error.path.steps[2],
        entries.indices.contains(provision - own)
      {
        error.path = CaseFile.cataloguePath[entries[provision - own]]
      }
      return error
    }
  }

  private static let cataloguePath = DocumentPath()["governance"]["catalogue"]
}
