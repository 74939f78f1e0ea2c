/// The keys of one sort of object in a case file.
protocol DocumentKey: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {
  /// The keys, with what is asked of them.
  static var table: KeyTable<Self> { get }
}

/// The keys that an object of one sort may have, and which of them it must have.
final class KeyTable<Key: DocumentKey>: Sendable {
  /// The keys.
  let words = WordTable<Key>()
  /// The sort of object, to begin a sentence: "A body".
  let title: String
  /// The keys that must be there, one bit each.
  let required: UInt32
  /// The keys of which just one must be there, one bit each; 0 where there are no such keys.
  let alternatives: UInt32
  /// Whether an unknown key may be one under which things with names stand.
  let holdsNames: Bool

  init(
    _ title: String,
    required: [Key] = [],
    oneOf alternatives: [Key] = [],
    holdsNames: Bool = false
  ) {
    self.title = title
    let order = Array(Key.allCases)
    func bits(_ keys: [Key]) -> UInt32 {
      keys.reduce(0) { bits, key in bits | (order.firstIndex(of: key).map { 1 << $0 } ?? 0) }
    }
    self.required = bits(required)
    self.alternatives = bits(alternatives)
    self.holdsNames = holdsNames
  }

  /// The names of the keys whose bits are set.
  func names(_ bits: UInt32) -> [String] {
    words.names.indices.filter { bits & (1 << $0) != 0 }.map { words.names[$0] }
  }
}
