extension RandomAccessCollection where Index == Int {
  /// Returns the first index whose element satisfies a predicate, or `endIndex`, by binary search.
  ///
  /// If the predicate holds for an element, it must hold for all later ones.
  ///
  /// - Complexity: O(log count).
  package func firstSorted(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Returns the elements whose numbers are in a range, in a collection sorted by those numbers.
  ///
  /// - Complexity: O(log count + elements returned).
  func sorted<Key: Comparable>(
    by key: (Element) -> Key,
    within range: ClosedRange<Key>
  ) -> SubSequence {
    let first = firstSorted { key($0) >= range.lowerBound }
    var end = first
    while end < endIndex, key(self[end]) <= range.upperBound { end += 1 }
    return self[first..<end]
  }
}

extension RandomAccessCollection where Index == Int, Element: Comparable {
  /// Returns whether a sorted collection contains an element.
  ///
  /// - Complexity: O(log count).
  func containsSorted(_ element: Element) -> Bool {
    let position = firstSorted { $0 >= element }
    return position < endIndex && self[position] == element
  }
}
