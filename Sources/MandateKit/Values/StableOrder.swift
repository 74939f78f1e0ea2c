extension Array {
  /// Returns the elements sorted by a number, those of one number in the order in which they are.
  ///
  /// The number and the position of each element are sorted as one integer, which is much faster than
  /// to compare two fields of the elements.
  ///
  /// - Parameter number: A function that returns the number of an element.
  /// - Returns: The elements in the order of their numbers.
  /// - Complexity: O(elements × log elements), and O(elements) where they are sorted.
  func stablySorted(by number: (Element) -> Int32) -> [Element] {
    var order: [Int64] = []
    order.reserveCapacity(count)
    var isSorted = true
    for position in indices {
      // There are at most 2 to the power of 31 elements, as everything has an index of 32 bits.
      let entry = Int64(number(self[position])) << 32 | Int64(position)
      isSorted = isSorted && order.last.map { $0 < entry } ?? true
      order.append(entry)
    }
    if isSorted { return self }
    order.sort()
    return order.map { self[Int($0 & 0xFFFF_FFFF)] }
  }
}
