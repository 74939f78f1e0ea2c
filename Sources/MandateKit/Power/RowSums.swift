/// Sums over weights that lie one after the other.
enum RowSums {
  /// Adds weights times a factor to as many others.
  @inline(__always)
  static func add<Weight: Numeric>(
    _ weights: UnsafeBufferPointer<Weight>,
    times factor: Weight,
    to sums: UnsafeMutableBufferPointer<Weight>
  ) {
    let count = min(weights.count, sums.count)
    if factor == 1 {
      for place in 0..<count { sums[place] += weights[place] }
    } else {
      for place in 0..<count { sums[place] += factor * weights[place] }
    }
  }

  /// Returns the sum of the products of weights with as many others, in four sums so that no addition waits for another.
  @inline(__always)
  static func products<Weight: Numeric>(
    _ left: UnsafeBufferPointer<Weight>,
    _ right: UnsafeBufferPointer<Weight>
  ) -> Weight {
    let count = min(left.count, right.count)
    var (first, second, third, fourth) = (Weight.zero, Weight.zero, Weight.zero, Weight.zero)
    var place = 0
    while place &+ 3 < count {
      first += left[place] * right[place]
      second += left[place &+ 1] * right[place &+ 1]
      third += left[place &+ 2] * right[place &+ 2]
      fourth += left[place &+ 3] * right[place &+ 3]
      place &+= 4
    }
    while place < count {
      first += left[place] * right[place]
      place &+= 1
    }
    return first + second + (third + fourth)
  }

  /// Returns the sum of weights.
  @inline(__always)
  static func sum<Weight: Numeric>(_ weights: UnsafeBufferPointer<Weight>) -> Weight {
    var sum = Weight.zero
    for weight in weights { sum += weight }
    return sum
  }
}
