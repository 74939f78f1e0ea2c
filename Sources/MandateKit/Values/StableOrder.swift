extension Array {
  /// Returns the elements sorted by a number, those of one number in the order in which they are.
  ///
  /// The positions of the elements are sorted, which is faster than to move the elements.
  ///
  /// - Parameter number: A function that returns the number of an element.
  /// - Returns: The elements in the order of their numbers.
  /// - Complexity: O(elements) where they are sorted or their numbers lie close together, else
  ///   O(elements × log elements).
  func stablySorted(by number: (Element) -> Int32) -> [Element] {
    guard var last = first.map(number) else { return self }
    var (lowest, highest) = (last, last)
    var isSorted = true
    var numbers: [Int32] = []
    numbers.reserveCapacity(count)
    for element in self {
      let number = number(element)
      numbers.append(number)
      isSorted = isSorted && last <= number
      last = number
      if number < lowest { lowest = number }
      if number > highest { highest = number }
    }
    if isSorted { return self }
    let isClose = Int64(highest) - Int64(lowest) < 4 * Int64(count)
    let order =
      isClose ? numbers.countingOrder(from: lowest, to: highest) : numbers.comparisonOrder
    return order.map { self[$0] }
  }
}

extension [Int32] {
  /// The positions in the order of the numbers, found by comparisons.
  fileprivate var comparisonOrder: [Int] {
    indices.sorted { self[$0] == self[$1] ? $0 < $1 : self[$0] < self[$1] }
  }

  /// Returns the positions in the order of the numbers, found by a counting sort.
  ///
  /// - Parameters:
  ///   - lowest: The lowest number.
  ///   - highest: The highest number.
  /// - Returns: The positions.
  fileprivate func countingOrder(from lowest: Int32, to highest: Int32) -> [Int] {
    // Counted one entry further on and summed, each entry is the place of the next position with its
    // number.
    var places = [Int](repeating: 0, count: Int(highest) - Int(lowest) + 2)
    for number in self { places[Int(number) - Int(lowest) + 1] += 1 }
    for entry in places.indices.dropFirst() { places[entry] += places[entry - 1] }
    var order = [Int](repeating: 0, count: count)
    for position in indices {
      let entry = Int(self[position]) - Int(lowest)
      order[places[entry]] = position
      places[entry] += 1
    }
    return order
  }
}
