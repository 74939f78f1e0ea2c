/// A set of parties (bodies and people) of a small case, each by its place in the order of identifiers.
///
/// The reference evaluator is for small cases: it holds at most 64 parties.
struct PartySet: Hashable, Sendable {
  var bits: UInt64 = 0

  init() {}

  init(_ party: Int) {
    insert(party)
  }

  init(_ parties: [Int]) {
    for party in parties { insert(party) }
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

  func contains(_ party: Int) -> Bool {
    party < 64 && bits & (1 << UInt64(party)) != 0
  }

  mutating func insert(_ party: Int) {
    precondition(party < 64, "The reference evaluator holds at most 64 parties.")
    bits |= 1 << UInt64(party)
  }

  mutating func formUnion(_ other: PartySet) {
    bits |= other.bits
  }

  func intersection(_ other: PartySet) -> PartySet {
    var common = PartySet()
    common.bits = bits & other.bits
    return common
  }

  func subtracting(_ other: PartySet) -> PartySet {
    var rest = PartySet()
    rest.bits = bits & ~other.bits
    return rest
  }
}
