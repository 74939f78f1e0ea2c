extension RandomAccessCollection where Index == Int {
  /// Returns the first place from which on something holds, where it holds from some place on.
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

  /// Returns the elements of a collection, sorted by a number, whose numbers lie in a range.
  ///
  /// - Complexity: O(log count).
  func sorted(by number: (Element) -> Int, within range: ClosedRange<Int>) -> SubSequence {
    let first = firstSorted { number($0) >= range.lowerBound }
    return self[first..<firstSorted { number($0) > range.upperBound }]
  }
}

extension RandomAccessCollection<Int> where Index == Int {
  /// Returns whether a sorted collection holds a number.
  ///
  /// - Complexity: O(log count).
  func holdsSorted(_ number: Int) -> Bool {
    let place = firstSorted { $0 >= number }
    return place < endIndex && self[place] == number
  }
}
