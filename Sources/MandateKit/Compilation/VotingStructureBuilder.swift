/// The bodies that bear on a proposal while it is laid out: found first, then put in seats.
struct VotingStructureBuilder {
  /// The bodies of which an essential approval is required, and others that are judged.
  var essential: [Int] = []
  var other: [Int] = []
  /// The bodies that have voted, or whose positions are asked for besides.
  var voters: [Int] = []
  private let standing: [Int]
  private let practices: [Int]

  /// The bodies in the order of their seats, once they are found.
  private(set) var bodies: [Int] = []
  private var bars: [VotingStructure.Incapacity] = []
  /// Whether the body in each seat comes to its position by a rule.
  private var decides: [Bool] = []
  /// The rules by which all practices affected decide directly, by provision.
  var direct: [Int] = []

  init(_ draft: AffectedPracticesBuilder) {
    standing = draft.standing
    practices = draft.practices
  }

  /// Finds every body, and gives it a seat.
  mutating func find(
    _ snapshot: StructureSnapshot,
    _ proposal: Proposal,
    _ builder: inout ProposalCompiler
  ) {
    builder.stamp += 1
    var pending = standing
    pending.reserveCapacity(standing.count + essential.count + other.count + voters.count)
    pending += essential
    pending += other
    pending += voters
    bodies.reserveCapacity(pending.count)
    while let body = pending.popLast() {
      guard builder.stamps[body] != builder.stamp else { continue }
      builder.stamps[body] = builder.stamp
      bodies.append(body)
      guard builder.governance.rules[body] != nil, builder.bar(body, snapshot, proposal) == .nothing
      else { continue }
      for place in snapshot.electors.places(body) {
        let elector = snapshot.electors.edge(at: place)
        if builder.stamps[elector] != builder.stamp { pending.append(elector) }
      }
    }
    bodies.sort()
    bars.reserveCapacity(bodies.count)
    decides.reserveCapacity(bodies.count)
    for body in bodies {
      let bar = builder.bar(body, snapshot, proposal)
      bars.append(bar)
      decides.append(bar == .nothing && builder.governance.rules[body] != nil)
    }
    builder.number(bodies)
  }

  /// The assembly, and how many of those that decide by a rule bear on an essential approval.
  func structure(
    _ snapshot: inout StructureSnapshot,
    _ builder: ProposalCompiler
  ) -> (VotingStructure, essentials: Int) {
    var order = RuleOrder(bodies: bodies, decides: decides)
    for body in essential {
      order.add(Int(builder.numbers[body]) - 1, builder.numbers, snapshot.electors)
    }
    let essentials = order.ruled.count
    for seat in bodies.indices where decides[seat] {
      order.add(seat, builder.numbers, snapshot.electors)
    }

    var rows = RuleRows(seats: bodies.count, rules: order.ruled.count)
    var places = [Int32](repeating: -1, count: bodies.count)
    for seat in order.ruled {
      guard let rule = builder.governance.rules[bodies[seat]] else { continue }
      places[seat] = Int32(truncatingIfNeeded: rows.ruled.count)
      let electors = snapshot.electors[bodies[seat]]
      rows.add(rule, seat: seat, electors: electors, &snapshot, builder.numbers)
    }
    for provision in direct {
      guard let rule = builder.governance.provisions[provision].rule else { continue }
      rows.add(rule, seat: -1, electors: practices[...], &snapshot, builder.numbers)
    }
    let lists = VotingStructure.Lists(
      bodies: bodies.map { Int32(truncatingIfNeeded: $0) },
      isGeneralPractice: bodies.map { builder.governance.isGeneralPractice[$0] },
      patients: rows.patients,
      bars: bars,
      ruled: Array(rows.ruled.prefix(order.ruled.count)),
      direct: Array(rows.ruled.dropFirst(order.ruled.count)),
      places: places,
      electors: rows.electors,
      tests: rows.tests,
      named: rows.named,
      names: builder.governance.symbols
    )
    return (VotingStructure(lists), essentials)
  }
}

/// The bodies that decide by a rule, each behind those of its electors that do.
private struct RuleOrder {
  private(set) var ruled: [Int] = []
  private let bodies: [Int]
  /// Whether the body in each seat decides by a rule and is not there yet.
  private var isMissing: [Bool]

  init(bodies: [Int], decides: [Bool]) {
    self.bodies = bodies
    isMissing = decides
  }

  /// Adds a body, after all below it that are not there yet.
  ///
  /// Kept on the heap: memberships can be of any depth.
  mutating func add(_ seat: Int, _ numbers: [Int32], _ electors: Adjacency<Int>) {
    guard isMissing[seat] else { return }
    isMissing[seat] = false
    var stack = [(seat: seat, next: 0)]
    while let last = stack.indices.last {
      let electors = electors[bodies[stack[last].seat]]
      var place = electors.startIndex + stack[last].next
      while place < electors.endIndex, !isMissing[Int(numbers[electors[place]]) - 1] { place += 1 }
      stack[last].next = place - electors.startIndex + 1
      if place < electors.endIndex {
        let elector = Int(numbers[electors[place]]) - 1
        isMissing[elector] = false
        stack.append((elector, 0))
      } else {
        ruled.append(stack.removeLast().seat)
      }
    }
  }
}

/// What rules read, laid out one after the other.
private struct RuleRows {
  var ruled: [VotingStructure.DecisionNode] = []
  var electors: [Int32] = []
  var tests: [CompiledTest] = []
  var named: [(seat: Int32, bit: UInt8)] = []
  var patients: [Int] = []
  private let seats: Int
  /// Where the tests of the last rule begin: many bodies have the same.
  private var lastTests = 0

  init(seats: Int, rules: Int) {
    self.seats = seats
    electors.reserveCapacity(seats)
    ruled.reserveCapacity(rules)
  }

  mutating func add(
    _ rule: CompiledRule,
    seat: Int,
    electors bodies: ArraySlice<Int>,
    _ snapshot: inout StructureSnapshot,
    _ numbers: [Int32]
  ) {
    let (firstElector, firstNamed) = (electors.count, named.count)
    if rule.countsPatients, patients.isEmpty { patients = Array(repeating: 0, count: seats) }
    for body in bodies {
      let elector = numbers[body] - 1
      electors.append(elector)
      if rule.countsPatients { patients[Int(elector)] = snapshot.patients(of: body) }
      if rule.namesBodies {
        let bit = rule.bit(of: body)
        if bit != 0 { named.append((elector, bit)) }
      }
    }
    if tests[lastTests...] != rule.condition.tests[...] {
      lastTests = tests.count
      tests += rule.condition.tests
    }
    ruled.append(
      VotingStructure.DecisionNode(
        seat: seat,
        rule,
        electors: firstElector..<electors.count,
        named: firstNamed..<named.count,
        tests: lastTests
      )
    )
  }
}
