import MandateKit

/// The sets of provisions that ship with the library, which a document names in `catalogue`.
enum ShippedProvisions {
  /// The names of the sets.
  static let names: [String] = Catalogue.shippedSets.map { $0.name }

  /// The provisions of the set with a name, or `nil` where none has it.
  static func set(named name: String) -> [Provision]? {
    Catalogue.shippedSet(named: name)?.provisions
  }

  /// The grants that the law does not allow: that of each country of which a set is named, or of England where
  /// none is.
  static func grantRules(ofSetsNamed names: [String]) -> [Catalogue.GrantRule] {
    let named = Catalogue.shipped.filter { catalogue in
      names.contains { catalogue.set(named: $0) != nil }
    }
    return (named.isEmpty ? [Catalogue.english] : named).flatMap { $0.grantRules }
  }
}
