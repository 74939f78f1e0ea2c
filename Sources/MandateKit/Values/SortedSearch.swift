extension RandomAccessCollection where Index == Int {
  /// Returns the first index whose element satisfies a predicate, or `endIndex`, by binary search.
  ///
  /// If the predicate holds for an element, it must hold for all later ones.
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

  /// Returns the elements whose numbers are in a range, in a collection sorted by those numbers.
  ///
  /// - Complexity: O(log count).
  func sorted(by number: (Element) -> Int, within range: ClosedRange<Int>) -> SubSequence {
    let first = firstSorted { number($0) >= range.lowerBound }
    return self[first..<firstSorted { number($0) > range.upperBound }]
  }
}

extension RandomAccessCollection<Int> where Index == Int {
  /// Returns whether a sorted collection contains a number.
  ///
  /// - Complexity: O(log count).
  func holdsSorted(_ number: Int) -> Bool {
    let index = firstSorted { $0 >= number }
    return index < endIndex && self[index] == number
  }
}
