/// Electors counted by the positions that they can still take.
///
/// That is all that the extremes of a verdict need: how high and how low each can go follows from
/// the positions it can take. One pass over the electors fills the count, and the same room, on the
/// stack, serves one body after another: this is the innermost loop of every answer.
struct PositionHistogram {
  /// How many can take each of the 16 sets of positions.
  private let members: UnsafeMutablePointer<Int>
  /// How many patients they have, where that is counted.
  private let patients: UnsafeMutablePointer<Int128>
  /// Which sets of positions somebody can take, a bit each.
  private var sets: UInt16 = 0
  /// The bodies that a rule names, with the positions that each can take.
  private var named: [(bit: UInt8, positions: PositionSet)] = []

  /// Calls a function with a count of nobody, which is not to be kept.
  @inline(__always)
  static func with<Result>(_ body: (inout PositionHistogram) -> Result) -> Result {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: 16) { members in
      withUnsafeTemporaryAllocation(of: Int128.self, capacity: 16) { patients in
        members.initialize(repeating: 0)
        patients.initialize(repeating: 0)
        guard let members = members.baseAddress, let patients = patients.baseAddress else {
          preconditionFailure("Room for 16 numbers is never empty.")
        }
        var count = PositionHistogram(members: members, patients: patients)
        return body(&count)
      }
    }
  }

  private init(members: UnsafeMutablePointer<Int>, patients: UnsafeMutablePointer<Int128>) {
    self.members = members
    self.patients = patients
  }

  /// Forgets everyone.
  mutating func removeAll() {
    var rest = sets
    while rest != 0 {
      let set = rest.trailingZeroBitCount
      members[set] = 0
      patients[set] = 0
      rest &= rest - 1
    }
    sets = 0
    if !named.isEmpty { named.removeAll(keepingCapacity: true) }
  }

  /// Counts an elector that can take some positions.
  @inline(__always)
  mutating func add(_ positions: PositionSet, patients: Int64) {
    let set = Int(positions.rawValue & 15)
    members[set] &+= 1
    self.patients[set] &+= Int128(patients)
    sets |= 1 << UInt16(set)
  }

  /// Notes where one of the electors that a rule names can stand.
  mutating func note(_ bit: UInt8, _ positions: PositionSet) {
    named.append((bit, positions))
  }

  /// How many electors there are.
  var all: Int { number { _ in true } }

  /// How many are present whatever happens, and how many can be.
  var leastPresent: Int { number { !$0.contains(PositionSet.none) } }
  var mostPresent: Int { number { $0 != .none } }

  /// Whether every elector can take just one position.
  var isSettled: Bool {
    // The sets of one position: 1, 2, 4 and 8.
    sets & ~0b1_0001_0110 == 0
  }

  /// Whether somebody can take a position.
  func canTake(_ position: PositionSet) -> Bool {
    var rest = sets
    while rest != 0 {
      let set = PositionSet(rawValue: UInt8(rest.trailingZeroBitCount))
      if set.isSuperset(of: position) { return true }
      rest &= rest - 1
    }
    return false
  }

  /// Whether somebody can take no position but one.
  func mustTake(_ position: PositionSet) -> Bool {
    sets & (1 << UInt16(position.rawValue)) != 0
  }

  private func number(_ counts: (PositionSet) -> Bool) -> Int {
    var number = 0
    var rest = sets
    while rest != 0 {
      let set = rest.trailingZeroBitCount
      if counts(PositionSet(rawValue: UInt8(set))) { number &+= members[set] }
      rest &= rest - 1
    }
    return number
  }

  /// The tally where every elector can take just one position, read without a choice.
  var settledTally: Tally {
    var tally = Tally()
    tally.members.for = members[1]
    tally.members.against = members[2]
    tally.members.abstain = members[4]
    tally.members.all = members[1] &+ members[2] &+ members[4] &+ members[8]
    tally.patients.for = patients[1]
    tally.patients.against = patients[2]
    tally.patients.abstain = patients[4]
    tally.patients.all = patients[1] &+ patients[2] &+ patients[4] &+ patients[8]
    for (bit, positions) in named {
      if positions == .for { tally.namedFor |= bit }
      if positions == .against { tally.namedAgainst |= bit }
    }
    return tally
  }

  /// The tally with each elector in the first position of an order that it can take.
  func tally(_ order: Extreme) -> Tally {
    var tally = Tally()
    var rest = sets
    while rest != 0 {
      let set = rest.trailingZeroBitCount
      let position = order.position(PositionSet(rawValue: UInt8(set)))
      tally.add(members: members[set], patients: patients[set], as: position)
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

  /// What each elector does within what it can.
  enum Extreme {
    /// What it does for certain: the one position that it can take, or none.
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
