import MandateKit

/// A list of a case file, with entries that are added to it unless it has them already.
struct MergedEntries<Entry: Hashable & Sendable> {
  /// All entries: those of the case file, and then those that were added.
  private(set) var entries: [Entry]
  /// The number of entries of the case file.
  let ownCount: Int

  private var own: Set<Entry>?

  /// Creates the list of a case file.
  init(_ entries: [Entry]) {
    self.entries = entries
    ownCount = entries.count
  }

  /// Adds an entry, and returns its number, or `nil` where the case file has the same.
  ///
  /// - Parameters:
  ///   - entry: The entry.
  ///   - isWhole: Whether all of it could be read, so that it can be told from others.
  /// - Returns: The number of the entry in the list, from 0.
  mutating func add(_ entry: Entry, isWhole: Bool) -> Int? {
    let own = self.own ?? Set(entries.prefix(ownCount))
    self.own = own
    if isWhole, own.contains(entry) { return nil }
    entries.append(entry)
    return entries.count - 1
  }
}
