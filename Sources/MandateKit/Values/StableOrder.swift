extension Array {
  /// Returns the elements sorted by a number, those of one number in the order in which they are.
  ///
  /// The numbers are sorted with the positions of their elements, which is faster than to move the
  /// elements.
  ///
  /// - Parameter number: A function that returns the number of an element.
  /// - Returns: The elements in the order of their numbers.
  /// - Complexity: O(elements × log elements), and O(elements) where they are sorted.
  func stablySorted(by number: (Element) -> Int32) -> [Element] {
    var order: [(number: Int32, position: Int)] = []
    order.reserveCapacity(count)
    var isSorted = true
    for position in indices {
      let number = number(self[position])
      isSorted = isSorted && order.last.map { $0.number <= number } ?? true
      order.append((number, position))
    }
    if isSorted { return self }
    order.sort { $0.number == $1.number ? $0.position < $1.position : $0.number < $1.number }
    return order.map { self[$0.position] }
  }
}
