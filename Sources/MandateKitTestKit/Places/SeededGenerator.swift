/// A generator of pseudo-random numbers that gives the same numbers for the same seed everywhere.
///
/// A failed test can be repeated from its seed. The algorithm is SplitMix64, from Steele, Lea and
/// Flood (2014), "Fast splittable pseudorandom number generators".
public struct SeededGenerator: RandomNumberGenerator, Hashable, Sendable {
  private var state: UInt64

  /// Creates a generator from a seed.
  public init(seed: UInt64) {
    state = seed
  }

  /// Returns the next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Returns a number in a range.
  ///
  /// It does not use the standard library's method, which may change from one release to the next.
  public mutating func number(in range: ClosedRange<Int>) -> Int {
    let width = UInt64(bitPattern: Int64(range.upperBound) &- Int64(range.lowerBound)) &+ 1
    let offset = width == 0 ? next() : next().multipliedFullWidth(by: width).high
    return Int(truncatingIfNeeded: Int64(range.lowerBound) &+ Int64(bitPattern: offset))
  }

  /// Returns true with a probability in per cent.
  public mutating func chance(_ percent: Int) -> Bool {
    number(in: 1...100) <= percent
  }

  /// Returns an element of an array, or `nil` if it is empty.
  public mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[number(in: 0...elements.count - 1)]
  }

  /// Returns one of some elements, each being as likely as any other.
  mutating func one<Element>(of first: Element, _ others: Element...) -> Element {
    let place = number(in: 0...others.count)
    return place == 0 ? first : others[place - 1]
  }
}
