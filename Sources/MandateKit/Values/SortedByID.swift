extension Array where Element: Identifiable, Element.ID: Comparable {
  /// Returns the elements by identifier, unchanged where they are in that order already.
  ///
  /// Positions are sorted rather than elements, which are mostly large.
  func sortedByID() -> [Element] {
    if indices.dropFirst().allSatisfy({ self[$0 - 1].id < self[$0].id }) { return self }
    return indices.sorted { self[$0].id < self[$1].id }.map { self[$0] }
  }
}
