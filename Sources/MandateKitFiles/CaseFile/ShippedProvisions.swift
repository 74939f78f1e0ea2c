import MandateKit

/// The sets of provisions that ship with the library, which a document names in `catalogue`.
enum ShippedProvisions {
  /// The names of the sets.
  static let names: [String] = Catalogue.shippedSets.map { $0.name }

  /// The provisions of the set with a name, or `nil` where none has it.
  static func set(named name: String) -> [Provision]? {
    Catalogue.shippedSet(named: name)?.provisions
  }
}
