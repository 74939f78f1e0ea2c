extension Array where Element: Identifiable, Element.ID: Comparable {
  /// Returns the elements in the order of their identifiers.
  ///
  /// An array that is already in order is returned as it is. Otherwise the indices are sorted, because
  /// elements with an identifier are mostly too large to move often.
  func sortedByID() -> [Element] {
    if indices.dropFirst().allSatisfy({ self[$0 - 1].id < self[$0].id }) { return self }
    return indices.sorted { self[$0].id < self[$1].id }.map { self[$0] }
  }
}
