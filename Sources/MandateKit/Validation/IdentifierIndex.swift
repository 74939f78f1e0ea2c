/// Where the things of one sort stand in their list, by identifier.
struct IdentifierIndex<SubjectPath>: Sendable {
  /// The first entry that has an identifier.
  private(set) var entries: [Identifier<SubjectPath>: Int] = [:]

  /// The entries whose identifier stood in the list before them.
  private(set) var duplicates: Set<Int> = []

  /// Creates an index of a list's identifiers, in its order.
  init(_ ids: some Collection<Identifier<SubjectPath>>) {
    entries.reserveCapacity(ids.count)
    for (entry, id) in ids.enumerated() {
      if let first = entries.updateValue(entry, forKey: id) {
        entries[id] = first
        duplicates.insert(entry)
      }
    }
  }

  /// The first entry with an identifier, or nothing where there is none.
  subscript(id: Identifier<SubjectPath>) -> Int? { entries[id] }
}
