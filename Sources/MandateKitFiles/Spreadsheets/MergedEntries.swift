import MandateKit

/// A list of a case file, with entries that are added to it unless it has them already.
struct MergedEntries<Entry: Hashable & Sendable> {
  /// All entries: those of the case file, and then those that were added.
  private(set) var entries: [Entry]

  /// The number of entries of the case file.
  private let ownCount: Int
  /// The entries of the case file, or `nil` as long as none was added.
  private var own: Set<Entry>?

  /// Creates the list of a case file.
  init(_ entries: [Entry]) {
    self.entries = entries
    ownCount = entries.count
  }

  /// Adds entries, except those that the case file has.
  ///
  /// - Parameters:
  ///   - others: The entries.
  ///   - damaged: The numbers of those of which a part could not be read, which are always added.
  /// - Returns: The number that each has in the list, from 0, or `nil` for one that the case file has.
  mutating func add(_ others: [Entry], damaged: Set<Int>) -> [Int?] {
    let own = self.own ?? Set(entries.prefix(ownCount))
    self.own = own
    return others.enumerated().map { place, entry in
      if !damaged.contains(place), own.contains(entry) { return nil }
      entries.append(entry)
      return entries.count - 1
    }
  }
}
