/// A set of indices into a list, with a bit for each element.
struct BitSet<Subject>: Sendable {
  private var words: [UInt64]

  /// Creates an empty set over a number of elements.
  init(count: Int) {
    words = [UInt64](repeating: 0, count: (count + 63) / 64)
  }

  /// Inserts an index, and returns whether it was not in the set before.
  @inline(__always)
  @discardableResult
  mutating func insert(_ index: Index<Subject>) -> Bool {
    if contains(index) { return false }
    words[index.position >> 6] |= 1 << UInt64(index.position & 63)
    return true
  }

  /// Removes an index.
  @inline(__always)
  mutating func remove(_ index: Index<Subject>) {
    words[index.position >> 6] &= ~(1 << UInt64(index.position & 63))
  }

  /// Returns whether an index is in the set.
  @inline(__always)
  func contains(_ index: Index<Subject>) -> Bool {
    words[index.position >> 6] & 1 << UInt64(index.position & 63) != 0
  }
}
