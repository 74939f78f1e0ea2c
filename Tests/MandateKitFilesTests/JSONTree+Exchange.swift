extension JSONTree {
  /// How many values there are, the document's own included.
  var count: Int {
    switch self {
    case .object(let members): 1 + members.reduce(0) { $0 + $1.value.count }
    case .array(let elements): 1 + elements.reduce(0) { $0 + $1.count }
    default: 1
    }
  }

  /// Puts another value in the place of one, any with equal chance.
  mutating func exchangeOne(
    for other: JSONTree,
    using generator: inout some RandomNumberGenerator
  ) {
    var index = Int.random(in: 0..<count, using: &generator)
    self = exchanging(&index, for: other)
  }

  private func exchanging(_ index: inout Int, for other: JSONTree) -> JSONTree {
    index -= 1
    if index == -1 { return other }
    if index < 0 { return self }
    switch self {
    case .object(let members):
      return .object(
        members.map { Member(key: $0.key, value: $0.value.exchanging(&index, for: other)) }
      )
    case .array(let elements):
      return .array(elements.map { $0.exchanging(&index, for: other) })
    default: return self
    }
  }
}
