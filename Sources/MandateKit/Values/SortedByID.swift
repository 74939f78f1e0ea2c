extension Array where Element: Identifiable, Element.ID: Comparable {
  /// Returns the elements by identifier: as they are, where they are in that order already.
  ///
  /// Otherwise their places are sorted, since what has an identifier is mostly much to move.
  func sortedByID() -> [Element] {
    if indices.dropFirst().allSatisfy({ self[$0 - 1].id < self[$0].id }) { return self }
    return indices.sorted { self[$0].id < self[$1].id }.map { self[$0] }
  }
}
