extension RandomAccessCollection where Index == Int {
  /// Returns the first position from which on a condition holds, or the end where it holds nowhere.
  ///
  /// - Complexity: O(log count).
  func firstSorted(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Returns the elements, of a collection sorted by a key, whose keys are in a range.
  ///
  /// - Complexity: O(log count).
  func sorted<Key: Comparable>(
    by key: (Element) -> Key,
    within range: ClosedRange<Key>
  ) -> SubSequence {
    let first = firstSorted { key($0) >= range.lowerBound }
    return self[first..<firstSorted { key($0) > range.upperBound }]
  }
}

extension RandomAccessCollection where Index == Int, Element: Comparable {
  /// Returns whether a sorted collection holds an element.
  ///
  /// - Complexity: O(log count).
  func containsSorted(_ element: Element) -> Bool {
    let position = firstSorted { $0 >= element }
    return position < endIndex && self[position] == element
  }
}
