extension England {
  /// How many practices each PCN has: many of 3 to 6, a long tail, in no order.
  static func networkSizes(_ random: inout SplitMix64) -> [Int] {
    var sizes = Array(repeating: 1, count: 53) + [32]
    while sizes.count < networks {
      var size = 2 + random.below(4) + random.below(2)
      while size < 20, random.happens(percent: 24) { size += 1 + random.below(2) }
      sizes.append(size)
    }
    settle(&sizes, at: practices, in: 2...20, from: 54, &random)
    sizes.shuffle(using: &random)
    return sizes
  }

  /// How many PCNs each ICB has, the smallest 8 and the largest 67.
  static func boardSizes(_ random: inout SplitMix64) -> [Int] {
    var sizes = [8, 67]
    while sizes.count < boards { sizes.append(10 + random.below(41)) }
    settle(&sizes, at: networks, in: 9...60, from: 2, &random)
    sizes.shuffle(using: &random)
    return sizes
  }

  /// Changes sizes from an entry on by one here and there until they have a sum.
  private static func settle(
    _ sizes: inout [Int],
    at sum: Int,
    in range: ClosedRange<Int>,
    from first: Int,
    _ random: inout SplitMix64
  ) {
    var missing = sum - sizes.reduce(0, +)
    while missing != 0 {
      let entry = first + random.below(sizes.count - first)
      let changed = sizes[entry] + missing.signum()
      guard range.contains(changed) else { continue }
      sizes[entry] = changed
      missing -= missing.signum()
    }
  }
}
