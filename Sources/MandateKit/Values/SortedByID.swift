extension Array where Element: Identifiable, Element.ID: Comparable {
  /// Returns the elements in the order of their identifiers.
  func sortedByID() -> [Element] { isSortedByID ? self : orderByID().map { self[$0] } }

  /// Returns the positions of the elements in the order of their identifiers.
  ///
  /// Positions are sorted, because elements with an identifier are mostly too large to move often.
  func orderByID() -> [Int] {
    isSortedByID ? [Int](indices) : indices.sorted { self[$0].id < self[$1].id }
  }

  private var isSortedByID: Bool {
    indices.dropFirst().allSatisfy { self[$0 - 1].id < self[$0].id }
  }
}
