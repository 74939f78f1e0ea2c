/// Electors counted by the positions that they can still take.
///
/// The extremes of a verdict need no more: the highest and the lowest position of each elector follow
/// from the positions it can take. One pass over the electors fills the histogram, and the same storage
/// serves one body after another: this is the innermost loop of every answer.
///
/// It cannot be copied, so that its storage has one owner, who frees it.
struct PositionHistogram: ~Copyable {
  private struct Bin {
    /// The number of electors.
    var members = 0
    /// Their patients together, where those are counted.
    var patients: Int128 = 0
  }

  /// One bin for each of the 16 sets of positions.
  private let bins = UnsafeMutablePointer<Bin>.allocate(capacity: 16)
  /// The sets of positions that somebody can take, a bit each.
  private var sets: UInt16 = 0
  /// The bodies that a rule names, with the positions that each can take.
  private var named: [(bit: UInt8, positions: PositionSet)] = []

  /// Creates a histogram of nobody.
  init() {
    bins.initialize(repeating: Bin(), count: 16)
  }

  deinit {
    bins.deallocate()
  }

  /// Forgets everyone.
  @inline(__always)
  mutating func removeAll() {
    var rest = sets
    while rest != 0 {
      bins[rest.trailingZeroBitCount] = Bin()
      rest &= rest - 1
    }
    sets = 0
    if !named.isEmpty { named.removeAll(keepingCapacity: true) }
  }

  /// Counts an elector that can take some positions.
  @inline(__always)
  mutating func add(_ positions: PositionSet, patients: Int64) {
    let set = Int(positions.rawValue & 15)
    bins[set].members &+= 1
    bins[set].patients &+= Int128(patients)
    sets |= 1 << UInt16(set)
  }

  /// Notes the positions of one of the electors that a rule names.
  mutating func note(_ bit: UInt8, _ positions: PositionSet) {
    named.append((bit: bit, positions: positions))
  }

  /// The number of electors.
  var all: Int { number { _ in true } }

  /// The number present whatever happens.
  var leastPresent: Int { number { !$0.contains(PositionSet.none) } }

  /// The number that can be present.
  var mostPresent: Int { number { $0 != .none } }

  /// Whether every elector can take just one position.
  var isSettled: Bool {
    // The sets of one position: 1, 2, 4 and 8.
    sets & ~0b1_0001_0110 == 0
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

  /// Returns whether somebody can take no position but one.
  func mustTake(_ position: PositionSet) -> Bool {
    sets & (1 << UInt16(position.rawValue)) != 0
  }

  @inline(__always)
  private func number(_ counts: (PositionSet) -> Bool) -> Int {
    var number = 0
    var rest = sets
    while rest != 0 {
      let set = rest.trailingZeroBitCount
      if counts(PositionSet(rawValue: UInt8(set))) { number &+= bins[set].members }
      rest &= rest - 1
    }
    return number
  }

  /// The tally where every elector can take just one position, read without a choice.
  var settledTally: Tally {
    var tally = Tally()
    tally.add(members: bins[1].members, patients: bins[1].patients, as: .for)
    tally.add(members: bins[2].members, patients: bins[2].patients, as: .against)
    tally.add(members: bins[4].members, patients: bins[4].patients, as: .abstain)
    tally.add(members: bins[8].members, patients: bins[8].patients, as: .none)
    for (bit, positions) in named {
      if positions == .for { tally.namedFor |= bit }
      if positions == .against { tally.namedAgainst |= bit }
    }
    return tally
  }

  /// Returns the tally with each elector in the first position of an order that it can take.
  func tally(_ order: Extreme) -> Tally {
    var tally = Tally()
    var rest = sets
    while rest != 0 {
      let set = rest.trailingZeroBitCount
      let position = order.position(PositionSet(rawValue: UInt8(set)))
      tally.add(members: bins[set].members, patients: bins[set].patients, as: position)
      rest &= rest - 1
    }
    for (bit, positions) in named {
      switch order.position(positions) {
      case .for: tally.namedFor |= bit
      case .against: tally.namedAgainst |= bit
      case .abstain, .none: break
      }
    }
    return tally
  }

  /// The position that each elector takes, within those it can.
  enum Extreme {
    /// The one position that it can take, or none.
    case certain
    /// As much in favour as it can be: for, none, abstain, against.
    case highest
    /// As little: against, abstain, none, for.
    case lowest
    /// As little without being against: abstain, none, for.
    case lowestUnopposed

    func position(_ positions: PositionSet) -> Position {
      switch self {
      case .certain: positions.settled ?? .none
      case .highest:
        positions.contains(PositionSet.for)
          ? .for
          : positions.contains(PositionSet.none)
            ? .none : positions.contains(PositionSet.abstain) ? .abstain : .against
      case .lowest where positions.contains(PositionSet.against): .against
      case .lowest, .lowestUnopposed:
        positions.contains(PositionSet.abstain)
          ? .abstain : positions.contains(PositionSet.none) ? .none : .for
      }
    }
  }
}
