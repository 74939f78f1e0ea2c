/// A set of bodies of a small case, each by its place in the order of identifiers.
///
/// The reference evaluator is for small cases: it holds at most 64 bodies.
struct BodySet: Hashable, Sendable {
  var bits: UInt64 = 0

  init() {}

  init(_ body: Int) {
    insert(body)
  }

  init(_ bodies: [Int]) {
    for body in bodies { insert(body) }
  }

  var isEmpty: Bool { bits == 0 }

  var count: Int { bits.nonzeroBitCount }

  /// The members in order.
  var members: [Int] {
    var members: [Int] = []
    var rest = bits
    while rest != 0 {
      members.append(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
    return members
  }

  func contains(_ body: Int) -> Bool {
    body < 64 && bits & (1 << UInt64(body)) != 0
  }

  mutating func insert(_ body: Int) {
    precondition(body < 64, "The reference evaluator holds at most 64 bodies.")
    bits |= 1 << UInt64(body)
  }

  mutating func formUnion(_ other: BodySet) {
    bits |= other.bits
  }

  func intersection(_ other: BodySet) -> BodySet {
    var common = BodySet()
    common.bits = bits & other.bits
    return common
  }

  func subtracting(_ other: BodySet) -> BodySet {
    var rest = BodySet()
    rest.bits = bits & ~other.bits
    return rest
  }
}
