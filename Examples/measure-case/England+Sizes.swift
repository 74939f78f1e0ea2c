import MandateKitTestKit

extension England {
  /// The number of practices of each PCN: many of 3 to 6 and a long tail, in no order.
  static func networkSizes(_ random: inout SeededGenerator) -> [Int] {
    var sizes = Array(repeating: 1, count: 53) + [32]
    while sizes.count < networks {
      var size = random.number(in: 2...5) + random.number(in: 0...1)
      while size < 20, random.chance(24) { size += random.number(in: 1...2) }
      sizes.append(size)
    }
    settle(&sizes, at: practices, in: 2...20, from: 54, &random)
    sizes.shuffle(using: &random)
    return sizes
  }

  /// The number of PCNs of each ICB, from 8 to 67.
  static func boardSizes(_ random: inout SeededGenerator) -> [Int] {
    var sizes = [8, 67]
    while sizes.count < boards { sizes.append(random.number(in: 10...50)) }
    settle(&sizes, at: networks, in: 9...60, from: 2, &random)
    sizes.shuffle(using: &random)
    return sizes
  }

  /// Changes sizes by one, from an entry on, until they have a sum.
  private static func settle(
    _ sizes: inout [Int],
    at sum: Int,
    in range: ClosedRange<Int>,
    from first: Int,
    _ random: inout SeededGenerator
  ) {
    var missing = sum - sizes.reduce(0, +)
    while missing != 0 {
      let entry = random.number(in: first...sizes.count - 1)
      let changed = sizes[entry] + missing.signum()
      guard range.contains(changed) else { continue }
      sizes[entry] = changed
      missing -= missing.signum()
    }
  }
}
