/// The entries of a list by their identifiers.
struct IdentifierIndex<Subject>: Sendable {
  /// The first entry with each identifier.
  private var entries: [Identifier<Subject>: Int] = [:]

  /// The entries whose identifier an earlier entry has as well.
  private(set) var duplicates: Set<Int> = []

  /// Creates an index from the identifiers of a list, in its order.
  init(_ ids: some Collection<Identifier<Subject>>) {
    entries.reserveCapacity(ids.count)
    for (entry, id) in ids.enumerated() {
      if let first = entries.updateValue(entry, forKey: id) {
        entries[id] = first
        duplicates.insert(entry)
      }
    }
  }

  /// The first entry with an identifier, or `nil` if there is none.
  subscript(id: Identifier<Subject>) -> Int? { entries[id] }
}
