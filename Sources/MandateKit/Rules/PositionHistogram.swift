/// Electors counted by the positions that they can still take.
///
/// The extremes of a verdict need no more: the highest and the lowest position of each elector follow
/// from the positions it can take. One pass over the electors fills the histogram, and the same storage
/// serves one body after another: this is the innermost loop of every answer.
///
/// The set without a position is that of the recused, who count in the whole number alone.
///
/// It cannot be copied, so that its storage has one owner, who frees it.
struct PositionHistogram: ~Copyable {
  /// The number of electors for each of the 16 sets of positions.
  private let members = UnsafeMutablePointer<Int64>.allocate(capacity: 16)
  /// The sums of their amounts in further measures, 16 for each.
  private var amounts = UnsafeMutablePointer<Int128>.allocate(capacity: 16)
  private var measures = 1
  /// The sets of positions that somebody can take, a bit each.
  private var sets: UInt16 = 0

  /// Creates a histogram of nobody.
  init() {
    members.initialize(repeating: 0, count: 16)
    amounts.initialize(repeating: 0, count: 16)
  }

  deinit {
    members.deallocate()
    amounts.deallocate()
  }

  /// Forgets everyone, and makes room for some measures after the number of electors.
  @inline(__always)
  mutating func removeAll(measures: Int = 0) {
    var rest = sets
    while rest != 0 {
      let set = rest.trailingZeroBitCount
      members[set] = 0
      var place = set
      for _ in 0..<self.measures {
        amounts[place] = 0
        place &+= 16
      }
      rest &= rest - 1
    }
    sets = 0
    if measures > self.measures { makeRoom(measures) }
  }

  @inline(never)
  private mutating func makeRoom(_ measures: Int) {
    amounts.deallocate()
    amounts = .allocate(capacity: 16 * measures)
    amounts.initialize(repeating: 0, count: 16 * measures)
    self.measures = measures
  }

  /// Counts an elector that can take some positions, or one that is recused.
  @inline(__always)
  mutating func add(_ positions: PositionSet) {
    let set = Int(positions.rawValue & 15)
    members[set] &+= 1
    sets |= 1 << UInt16(set)
  }

  /// Adds the amount of an elector that has been counted in a further measure, which counts from 1.
  @inline(__always)
  mutating func add(_ positions: PositionSet, _ amount: Int64, in measure: Int) {
    amounts[(measure &- 1) &* 16 &+ Int(positions.rawValue & 15)] &+= Int128(amount)
  }

  /// Counts an elector that can take some positions, or one that is recused, in every measure.
  mutating func add(_ positions: PositionSet, _ elector: Elector) {
    if elector == .notCounted { return }
    add(positions)
    for measure in 1..<elector.extent where elector[measure] != 0 {
      add(positions, elector[measure], in: measure)
    }
  }

  /// Whether somebody is an elector and not recused.
  var hasElectors: Bool { sets > 1 }

  /// Whether every elector can take just one position.
  var isSettled: Bool {
    // The sets of one position: 1, 2, 4 and 8; and that of the recused.
    sets & ~0b1_0001_0111 == 0
  }

  /// Returns whether somebody can take a position.
  func canTake(_ position: PositionSet) -> Bool {
    var rest = sets
    while rest != 0 {
      let set = PositionSet(rawValue: UInt8(rest.trailingZeroBitCount))
      if set.isSuperset(of: position) { return true }
      rest &= rest - 1
    }
    return false
  }

  /// Returns whether somebody can take none but some positions.
  func mustTake(_ positions: PositionSet) -> Bool {
    var rest = sets & ~1
    while rest != 0 {
      let set = PositionSet(rawValue: UInt8(rest.trailingZeroBitCount))
      if positions.isSuperset(of: set) { return true }
      rest &= rest - 1
    }
    return false
  }

  /// The numbers of electors where each can take just one position, read without a choice.
  @inline(__always)
  var settledMembers: Counts<Int64> {
    Counts(
      for: members[1],
      against: members[2],
      abstain: members[4],
      none: members[8],
      recused: members[0]
    )
  }

  /// Returns the numbers of electors with each in the first position of an order that it can take.
  @inline(__always)
  func members(_ order: Extreme) -> Counts<Int64> {
    var counts = Counts<Int64>()
    var rest = sets
    while rest != 0 {
      let set = rest.trailingZeroBitCount
      counts.add(members[set], as: order.position(PositionSet(rawValue: UInt8(set))))
      rest &= rest - 1
    }
    return counts
  }

  /// Returns the counts in a further measure, which counts from 1, with each elector in the first
  /// position of an order that it can take.
  func counts(in measure: Int, _ order: Extreme) -> Counts<Int128> {
    var counts = Counts<Int128>()
    var rest = sets
    while rest != 0 {
      let set = rest.trailingZeroBitCount
      counts.add(
        amounts[(measure - 1) * 16 + set],
        as: order.position(PositionSet(rawValue: UInt8(set)))
      )
      rest &= rest - 1
    }
    return counts
  }

  /// Returns the tally with each elector in the first position of an order that it can take.
  func tally(_ order: Extreme, measures: Int) -> Tally {
    Tally(members: members(order), others: (1..<measures).map { counts(in: $0, order) })
  }
}
