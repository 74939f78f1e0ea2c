/// A small generator of pseudo-random numbers: the same seed gives the same numbers everywhere.
///
/// Steele, Lea and Flood (2014), "Fast splittable pseudorandom number generators".
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from the first to the last.
  mutating func number(_ first: Int, _ last: Int) -> Int {
    first + Int(next() % UInt64(last - first + 1))
  }

  /// True so many times in a hundred.
  mutating func chance(_ percent: Int) -> Bool {
    number(1, 100) <= percent
  }

  /// One of a list that is not empty.
  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[number(0, elements.count - 1)]
  }

  /// Some of a list, in its order, at least one.
  mutating func some<Element>(_ elements: [Element], percent: Int = 50) -> [Element] {
    let chosen = elements.filter { _ in chance(percent) }
    return chosen.isEmpty ? [pick(elements)] : chosen
  }
}
